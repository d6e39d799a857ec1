/** Messages about the server of a feed and the settings of servers. */
export const webZhCN = {
  'verify.htmlInstead':
    '取回的是一个网页，不是数据源。多半是登录页、防火墙的拦截页，或网址写错了。请核对网址，并让服务器对这个目录不要求登录、不拦截。',
  'web.allRefused':
    '{extension} 文件一个也取不到（{status}），而 feed.json 可以：服务器没有登记这个扩展名，或防火墙拦截它。请登记 MIME 类型，或放行。',

  'web.notHttps': '网址是 http:，用 https: 打开的网站读不到它（浏览器拦截混合内容）。请启用 HTTPS。',
  'web.redirected': '网址被转到 {to}，每次读取都要多一个来回。请在网页里直接写转到的网址。',
  'web.softNotFound':
    '不存在的文件得到的是 {status}，不是 404。缺文件时读者收到网页，会当作损坏。请让不存在的文件返回 404。',
  'web.noRange':
    '服务器不按范围读取（Range），总是给整个文件。首次检索要多下载几 MB。请开启；实在不能开启的，构建时加 --small-files。',
  'web.smallFilesUsed':
    '服务器不按范围读取（Range），读者改读小文件，可以正常使用。能开启的请开启：更快，也不必再发布小文件。',
  'web.rangeRefused':
    '按范围读取（Range）被拒绝（{status}）。首次检索要多下载几 MB。请查服务器、防火墙或代理的规则；实在不能放行的，构建时加 --small-files。',
  'web.rangeWrong':
    '按范围读取给错了内容：要的是 {asked}，给的是“{given}”，{bytes} 字节。读者核对后会弃用。多半是中间的代理或缓存出错，请停用它对 .bin 的缓存。',
  'web.noCors':
    '没有允许其他网站读取。只有本网站使用的可以不管；供部门网站引用的，请加 Access-Control-Allow-Origin: *。',
  'web.corsTwice':
    'Access-Control-Allow-Origin 写了两次（{value}），浏览器会拒绝。服务器和程序、代理都加了这一项，请只留一处。',
  'web.corsOther': '只允许 {value} 读取，其他网站读不到。供各部门网站引用的，请改为 *。',
  'web.noPreflight':
    '没有正确回答浏览器的 OPTIONS 询问（{status}，允许的请求头：{value}）。2023 年以前的浏览器跨站读取时会整个下载。请允许请求头 Range。',
  'web.mediaType': '内容类型是 {value}，应为 {expected}。请登记这个扩展名的 MIME 类型。',
  'web.jsonUncompressed': 'feed.json 没有压缩（{bytes} 字节），压缩后约为三分之一。请对 .json 开启压缩。',
  'web.binCompressed':
    '.bin 在传输时又被压缩（{value}）：它本身已经压缩，再压缩不会变小，还会使按范围读取失效。请对 .bin 关闭压缩。',
  'web.feedCacheUnset': 'feed.json 没有 Cache-Control，缓存可能留着旧版。请设为 no-cache。',
  'web.feedCached': 'feed.json 会被缓存（{value}），更正要过很久才看得到。请设为 no-cache。',
  'web.objectsNotCached':
    '这类文件的内容永不变化，却没有长期缓存（{value}），每次访问都重新下载。请设为 public, max-age=31536000, immutable。',

  'web.server': '服务器：{server}',
  'web.serverUnknown': '服务器：没有说明名称',
  'web.ok': '  ✓ {name}',
  'web.failed': '  ✗ {name}',
  'web.howTo': '怎样配置：',
  'web.remedy': '  {name}（{server}）：{text}',
  'web.quick': '只抽查了一部分文件；要逐个核对，请去掉 --quick。',
  'web.check.https': 'HTTPS',
  'web.check.redirects': '网址直达',
  'web.check.notFound': '不存在的文件返回 404',
  'web.check.range': '按范围读取',
  'web.check.crossOrigin': '供其他网站读取',
  'web.check.mediaType': '内容类型',
  'web.check.compression': '压缩',
  'web.check.caching': '缓存',
  'web.kind.nginx': 'nginx',
  'web.kind.apache': 'Apache',
  'web.kind.iis': 'IIS',
  'web.kind.tomcat': 'Tomcat',
  'web.kind.store': '对象存储、CDN',

  'remedy.notFound.nginx': 'location 里写 try_files $uri =404; 不要把 error_page 404 写成 =200。',
  'remedy.notFound.apache':
    'ErrorDocument 404 写本站路径（如 /404.html），不要写完整网址；关闭对这个目录的 URL 重写。',
  'remedy.notFound.iis':
    'web.config 的 httpErrors 里，404 用 responseMode="File"，不用 ExecuteURL 或 Redirect。',
  'remedy.notFound.tomcat': 'error-page 指向的页面要保持 404 状态，不要在里面转向。',
  'remedy.notFound.store': '静态网站的“默认 404 页”设为返回 404 状态码，不要用首页代替。',
  'remedy.range.nginx':
    '静态文件默认支持；前面有代理的加 proxy_force_ranges on;，并去掉 sub_filter 一类的改写。',
  'remedy.range.apache': '默认支持；去掉 RequestHeader unset Range 和 MaxRanges none。',
  'remedy.range.iis': '静态文件默认支持；不要让 ASP.NET 的处理程序接管这个目录。',
  'remedy.range.tomcat': '由 DefaultServlet 提供时默认支持（useAcceptRanges 不要设为 false）。',
  'remedy.range.store': '存储本身支持；CDN 请开启“Range 回源”。',
  'remedy.crossOrigin.nginx':
    'add_header Access-Control-Allow-Origin *; 以及 if ($request_method = OPTIONS) { add_header Access-Control-Allow-Origin *; add_header Access-Control-Allow-Headers Range; return 204; }',
  'remedy.crossOrigin.apache':
    'Header always set Access-Control-Allow-Origin "*" 和 Header always set Access-Control-Allow-Headers "Range"（需要 mod_headers）。',
  'remedy.crossOrigin.iis':
    'web.config 的 httpProtocol/customHeaders 里加 Access-Control-Allow-Origin（*）和 Access-Control-Allow-Headers（Range）。',
  'remedy.crossOrigin.tomcat':
    'web.xml 加 CorsFilter：cors.allowed.origins 为 *，cors.allowed.headers 含 Range、Origin、Access-Control-Request-Method、Access-Control-Request-Headers。',
  'remedy.crossOrigin.store': '控制台“跨域设置（CORS）”：来源 *，方法 GET、HEAD，允许的头 Range。',
  'remedy.mediaType.nginx': 'types 里加 application/json json; 其余用 default_type application/octet-stream;',
  'remedy.mediaType.apache': 'AddType application/json .json 和 AddType application/octet-stream .bin',
  'remedy.mediaType.iis':
    'web.config 的 staticContent 里加 mimeMap：.json 为 application/json，.bin 为 application/octet-stream；没有登记的扩展名，IIS 一律返回 404。',
  'remedy.mediaType.tomcat':
    'web.xml 加 mime-mapping：json 为 application/json，bin 为 application/octet-stream。',
  'remedy.mediaType.store': '用 mingce upload s3://… 上传会写好类型；已上传的可在控制台批量修改“HTTP 头”。',
  'remedy.compression.nginx': 'gzip on; gzip_types application/json; 里面不要有 application/octet-stream。',
  'remedy.compression.apache':
    'AddOutputFilterByType DEFLATE application/json 和 SetEnvIfNoCase Request_URI "\\.bin$" no-gzip',
  'remedy.compression.iis':
    'httpCompression 的 staticTypes 里启用 application/json，去掉 application/octet-stream 和 */*。',
  'remedy.compression.tomcat':
    'Connector 写 compression="on" compressibleMimeType="application/json"，不含 application/octet-stream。',
  'remedy.compression.store': 'CDN 的“智能压缩”只选 JSON，不选 .bin 和“全部类型”。',
  'remedy.caching.nginx':
    'map $uri $policy_cache { default no-cache; ~/(objects|bundles|files)/ "public, max-age=31536000, immutable"; }，在 location 里写 add_header Cache-Control $policy_cache;',
  'remedy.caching.apache':
    'Header set Cache-Control "no-cache"，再写 <If "%{REQUEST_URI} =~ m#/(objects|bundles|files)/#"> Header set Cache-Control "public, max-age=31536000, immutable" </If>',
  'remedy.caching.iis':
    '在 web.config 里给 objects、bundles、files 各写一段 <location path="…">，clientCache 用 cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00"；目录本身用 DisableCache。',
  'remedy.caching.tomcat': 'web.xml 加 ExpiresFilter，只对 objects、bundles、files 设 access plus 1 year。',
  'remedy.caching.store':
    '用 mingce upload s3://… 上传会写好缓存头；CDN 里 feed.json 的缓存时间设为 0，其余设为一年。',
} as const;
