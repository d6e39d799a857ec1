import type { webZhCN } from './web.zh-CN.js';

export const webEn: { readonly [Key in keyof typeof webZhCN]: string } = {
  'verify.htmlInstead':
    'A web page came in place of the feed: a login, a page of a firewall, or a wrong address. Check the address, and let the server give this folder without login or filter.',
  'web.allRefused':
    'Not one {extension} file can be fetched ({status}), though feed.json can: the server does not know this extension, or a firewall keeps it back. Register its media type, or let it through.',

  'web.notHttps':
    'The address is http:, and sites on https: cannot read it (browsers block mixed content). Set up HTTPS.',
  'web.redirected':
    'The address leads on to {to}, which costs each request a round trip more. Write that address into the pages.',
  'web.softNotFound':
    'A file that does not exist is answered with {status} in place of 404, so readers take a missing file for a damaged one. Have missing files answered with 404.',
  'web.noRange':
    'The server gives no ranges, but whole files. A first search loads some megabytes more. Turn ranges on; where that is impossible, build with --small-files.',
  'web.smallFilesUsed':
    'The server gives no ranges, so readers use small files, and the feed works. Turn ranges on if you can: that is faster, and small files are no longer needed.',
  'web.rangeRefused':
    'Ranges are refused ({status}). A first search loads some megabytes more. Look at the rules of the server, the firewall and the proxies; where nothing helps, build with --small-files.',
  'web.rangeWrong':
    'A range had the wrong content: {asked} was asked for, “{given}” with {bytes} bytes was given. Readers notice and drop it. A proxy or cache on the way is at fault; keep .bin files out of it.',
  'web.noCors':
    'Other sites may not read this feed. If only this site uses it, leave it so; for departments that embed it, add Access-Control-Allow-Origin: *.',
  'web.corsTwice':
    'Access-Control-Allow-Origin is there twice ({value}), and browsers refuse that. The server and a program or proxy both add it: keep one.',
  'web.corsOther': 'Only {value} may read this feed. For departments that embed it, change it to *.',
  'web.noPreflight':
    'OPTIONS, by which browsers ask first, is not answered as it should be ({status}, headers allowed: {value}). Browsers before 2023 load whole files from other sites. Allow the header Range.',
  'web.mediaType': 'The media type is {value} and should be {expected}. Register the type of this extension.',
  'web.jsonUncompressed':
    'feed.json is not compressed ({bytes} bytes); it would be about a third. Turn compression on for .json.',
  'web.binCompressed':
    '.bin files are compressed once more on their way ({value}): they are dense already, and ranges no longer work. Turn compression off for .bin.',
  'web.feedCacheUnset':
    'feed.json has no Cache-Control, so caches may keep an old version. Set it to no-cache.',
  'web.feedCached':
    'feed.json is kept by caches ({value}), so corrections are seen late. Set it to no-cache.',
  'web.objectsNotCached':
    'The content of such a file never changes, yet it is not kept for long ({value}) and each visit loads it again. Set it to public, max-age=31536000, immutable.',

  'web.server': 'Server: {server}',
  'web.serverUnknown': 'Server: it does not give its name',
  'web.ok': '  ✓ {name}',
  'web.failed': '  ✗ {name}',
  'web.howTo': 'How to set it up:',
  'web.remedy': '  {name} ({server}): {text}',
  'web.quick': 'Only some files were checked; leave --quick out to check them all.',
  'web.check.https': 'HTTPS',
  'web.check.redirects': 'no redirects',
  'web.check.notFound': '404 for missing files',
  'web.check.range': 'ranges',
  'web.check.crossOrigin': 'open to other sites',
  'web.check.mediaType': 'media types',
  'web.check.compression': 'compression',
  'web.check.caching': 'caching',
  'web.kind.nginx': 'nginx',
  'web.kind.apache': 'Apache',
  'web.kind.iis': 'IIS',
  'web.kind.tomcat': 'Tomcat',
  'web.kind.store': 'object stores, CDNs',

  'remedy.notFound.nginx': 'try_files $uri =404; in the location, and no error_page 404 with =200.',
  'remedy.notFound.apache':
    'ErrorDocument 404 takes a path of the site (/404.html), no whole address; no URL rewriting for this folder.',
  'remedy.notFound.iis':
    'In httpErrors of web.config, 404 has responseMode="File", neither ExecuteURL nor Redirect.',
  'remedy.notFound.tomcat': 'The page of error-page keeps the status 404 and does not redirect.',
  'remedy.notFound.store': 'The “404 page” of the static site answers with 404, and is not the home page.',
  'remedy.range.nginx':
    'Static files have it; behind a proxy add proxy_force_ranges on; and remove sub_filter and the like.',
  'remedy.range.apache': 'It is the default; remove RequestHeader unset Range and MaxRanges none.',
  'remedy.range.iis': 'Static files have it; keep handlers of ASP.NET away from this folder.',
  'remedy.range.tomcat': 'DefaultServlet has it, unless useAcceptRanges is false.',
  'remedy.range.store': 'The store has it; turn on range requests to the origin in the CDN.',
  'remedy.crossOrigin.nginx':
    'add_header Access-Control-Allow-Origin *; and if ($request_method = OPTIONS) { add_header Access-Control-Allow-Origin *; add_header Access-Control-Allow-Headers Range; return 204; }',
  'remedy.crossOrigin.apache':
    'Header always set Access-Control-Allow-Origin "*" and Header always set Access-Control-Allow-Headers "Range" (needs mod_headers).',
  'remedy.crossOrigin.iis':
    'In httpProtocol/customHeaders of web.config add Access-Control-Allow-Origin (*) and Access-Control-Allow-Headers (Range).',
  'remedy.crossOrigin.tomcat':
    'Add CorsFilter to web.xml: cors.allowed.origins is *, cors.allowed.headers has Range, Origin, Access-Control-Request-Method and Access-Control-Request-Headers.',
  'remedy.crossOrigin.store': 'CORS in the console: origin *, methods GET and HEAD, allowed header Range.',
  'remedy.mediaType.nginx':
    'application/json json; in types, and default_type application/octet-stream; for the rest.',
  'remedy.mediaType.apache': 'AddType application/json .json and AddType application/octet-stream .bin',
  'remedy.mediaType.iis':
    'In staticContent of web.config add mimeMap: .json is application/json, .bin is application/octet-stream; extensions that IIS does not know are answered with 404.',
  'remedy.mediaType.tomcat':
    'Add mime-mapping to web.xml: json is application/json, bin is application/octet-stream.',
  'remedy.mediaType.store':
    'mingce upload s3://… writes the types; those that are there can be changed as HTTP headers in the console.',
  'remedy.compression.nginx':
    'gzip on; gzip_types application/json; without application/octet-stream among them.',
  'remedy.compression.apache':
    'AddOutputFilterByType DEFLATE application/json and SetEnvIfNoCase Request_URI "\\.bin$" no-gzip',
  'remedy.compression.iis':
    'In staticTypes of httpCompression enable application/json, and remove application/octet-stream and */*.',
  'remedy.compression.tomcat':
    'Connector has compression="on" compressibleMimeType="application/json", without application/octet-stream.',
  'remedy.compression.store': 'Let the CDN compress JSON, neither .bin nor all types.',
  'remedy.caching.nginx':
    'map $uri $policy_cache { default no-cache; ~/(objects|bundles|files)/ "public, max-age=31536000, immutable"; } and add_header Cache-Control $policy_cache; in the location.',
  'remedy.caching.apache':
    'Header set Cache-Control "no-cache", then <If "%{REQUEST_URI} =~ m#/(objects|bundles|files)/#"> Header set Cache-Control "public, max-age=31536000, immutable" </If>',
  'remedy.caching.iis':
    'In web.config a <location path="…"> for each of objects, bundles and files, with clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00"; the folder itself has DisableCache.',
  'remedy.caching.tomcat':
    'Add ExpiresFilter to web.xml, with access plus 1 year for objects, bundles and files alone.',
  'remedy.caching.store':
    'mingce upload s3://… writes the headers; in the CDN feed.json is kept for 0 seconds, all else for a year.',
};
