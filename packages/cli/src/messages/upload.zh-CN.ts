/** Messages of uploading a feed. */
export const uploadZhCN = {
  'upload.unknownTarget':
    '“{target}”不是能上传的地方。请写一个目录，或以 {known} 之一开头的地址，如 sftp://服务器/网站/policy（服务器前写“用户名@”）。',
  'upload.passwordInAddress':
    '地址“{target}”里写了密码；命令行会被同一台机器上的人看到，没有连接。请从地址里去掉密码，改设环境变量 MINGCE_UPLOAD_PASSWORD。',
  'upload.missingSecret':
    '连接“{target}”要有密码或密钥：请设置环境变量 {variable}；SFTP 也可用 --identity 密钥文件。',
  'upload.missingLibrary':
    'SFTP 需要 {library}，它没有随 mingce 一起安装。请运行 npm install {library}@{version}（mingce 全局安装的加 --global），再上传。',
  'upload.keyPassphrase':
    '密钥文件“{file}”有口令，给出的口令不对或没有给出。请用环境变量 {variable} 给出口令。',
  'upload.keyUnusable': '密钥文件“{file}”读不出私钥。请给出 OpenSSH 或 PEM 格式的私钥文件，不是 .pub。',
  'upload.badEndpoint':
    '“{endpoint}”不是网址。--endpoint 请写对象存储的访问域名，如 https://桶名.oss-cn-hangzhou.aliyuncs.com。',

  'upload.noFeed': '“{path}”里没有 feed.json，不是数据源目录。请用 --from 指明 mingce build 得到的目录。',
  'upload.localDamaged': '要上传的数据源“{path}”有 {errors} 处问题（见下），没有上传。请重新构建，再上传。',
  'upload.sameFolder': '“{target}”就是要上传的目录本身。请写服务器上的目录。',
  'upload.changedMeanwhile':
    '“{dir}”里的“{path}”在上传时被改动，已停下，读者看到的仍是上一版。请等构建结束后重新上传。',

  'upload.hostKeyUnknown':
    '第一次连接“{target}”：服务器的公钥指纹是 {fingerprint}。请向服务器管理员核对，一致再加上 --host-key {fingerprint} 上传。',
  'upload.hostKeyDiffers':
    '“{target}”的公钥指纹是 {fingerprint}，与给出的 {expected} 不同，没有连接：可能连到了别的机器。请向管理员核实，换过密钥的改用新指纹。',
  'upload.unreachable': '连不上“{target}”（{reason}）。请核对地址、端口和网络，以及防火墙是否放行。',
  'upload.certificate':
    '“{target}”的 HTTPS 证书不可信（{reason}），没有上传。请更换证书；单位自签的，用环境变量 NODE_EXTRA_CA_CERTS 指明根证书文件。',
  'upload.wrongLogin':
    '“{target}”不接受这个用户名和密码或密钥（{reason}）。请核对用户名、环境变量和密钥文件。',
  'upload.notAllowed':
    '“{target}”不让写入或读取“{path}”（{reason}）。请核对地址里的目录，请管理员开放写入权限。',
  'upload.noRoom':
    '“{target}”写不下“{path}”（{reason}），多半是空间或配额已满。读者看到的仍是上一版；请腾出空间后再次运行，会从断处接着传。',
  'upload.refused':
    '“{target}”拒绝了“{path}”（{reason}）。读者看到的仍是上一版；请把括号里的话告诉服务器管理员。',
  'upload.noWebdav': '“{target}”没有开放 WebDAV。请核对地址，或请管理员开放；也可以改用 SFTP、FTP。',
  'upload.lost':
    '与“{target}”的连接断开，重试多次仍未恢复（{reason}）。读者看到的仍是上一版；网络恢复后再次运行同一命令，会从断处接着传。',
  'upload.retrying': '连接断开（{reason}），{seconds} 秒后重试。',
  'upload.unencrypted': '“{target}”不加密，密码和内容会在网络上明文传送。服务器支持的，请改用 {instead}。',

  'upload.notAFeedFolder':
    '“{target}”里有别的文件（如 {entry}），没有 feed.json，不像是放数据源的目录，没有上传。请在地址后面加上子目录；确认无误可加 --force。',
  'upload.otherFeed':
    '“{target}”里是另一个数据源（{id}），要上传的是 {expected}，没有上传。请核对地址；确要替换可加 --force。',
  'upload.older':
    '“{target}”上的版本（序号 {present}）比要上传的（序号 {sequence}）新，没有上传。请取最新的数据源目录再上传；确要退回可加 --force，但看过新版的读者不会接受更旧的序号，稳妥的做法是重新构建。',
  'upload.sameSequence':
    '“{target}”上的版本与要上传的序号相同（{sequence}），内容却不同，可能是两台机器各自构建的，没有上传。请在最新的数据源目录上重新构建；确要替换可加 --force。',
  'upload.signatureLost':
    '“{target}”上的数据源是签名的，要上传的没有签名；锁定公钥的网站会拒绝读取，没有上传。请用 --key 重新构建；确要取消签名可加 --force。',
  'upload.presentDamaged':
    '“{target}”上的 feed.json 读不出来，无法确认那里是哪个数据源、哪一版，没有上传。地址无误的，加 --force 重新上传即可修复。',
  'upload.overtaken':
    '上传期间，“{target}”上的 feed.json 被别人更新了，已停下，没有替换。请与同事核对，在最新的数据源目录上构建，再上传。',
  'upload.incomplete':
    '“{path}”在“{target}”上是 {found} 字节，应为 {size} 字节：服务器没有存完整。feed.json 没有替换，读者看到的仍是上一版；请再次运行，仍不行的请管理员检查磁盘和代理。',
  'upload.notCleaned': '新版已生效，但有 {left} 个旧文件没能删除（{reason}）。不影响使用，下次上传会再清理。',

  'transfer.compare': '正在比对',
  'transfer.send': '正在上传',
  'transfer.clean': '正在清理旧文件',
  'transfer.verify': '正在核对',
  'transfer.counted': '{label} {done}/{total}，{bytes}，每秒 {rate}，剩余约 {left}',
  'transfer.running': '{label} {done}，{bytes}，每秒 {rate}',
  'transfer.plain': '{label} {done}',
  'transfer.seconds': '{count} 秒',
  'transfer.minutes': '{count} 分钟',
} as const;
