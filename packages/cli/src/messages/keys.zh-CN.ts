/** Messages about keys, permitted signers, and the validity period of a feed. */
export const keysZhCN = {
  'key.exists': '“{file}”已经存在，没有覆盖。密钥丢失无法找回，请换一个文件名。',
  'key.unwritable': '无法写入密钥文件“{file}”。请检查目录和写入权限。',
  'key.unreadable': '读不到密钥文件“{file}”。请检查路径和读取权限。',
  'key.invalid': '“{file}”不是密钥文件，应为 P-256 的 JWK。可用 mingce sign --new-key 文件名 新建一对。',
  'key.notPrivate': '“{file}”里只有公钥，不能用来签名。请指定与它成对的私钥文件。',
  'key.readableByOthers':
    '私钥文件“{file}”其他用户也能读取，没有使用。请执行 chmod 600 {file}；若可能已被他人读过，请换新密钥。',
  'key.notPublic': '“{file}”是加密的私钥。核对时请改用公钥文件，如 {publicFile}。',
  'key.passphraseMissing': '私钥文件“{file}”有口令。请加 --passphrase-file 口令文件（一行一个口令）。',
  'key.passphraseWrong': '口令打不开私钥文件“{file}”。请核对口令文件；口令丢失无法找回，只能换新密钥。',
  'key.passphraseEmpty': '口令文件“{file}”是空的。请把口令写在第一行。',
  'key.replaced':
    '这把密钥（指纹 {keyId}）已不是数据源认可的签名密钥（现为 {expected}），网站不会采用它签的内容。请改用现用密钥；要换成这把，请用 mingce sign --rotate。',
  'key.statementsDiffer':
    '密钥旁保存的密钥声明与数据源里的不一致，没有写入。可能拿错了密钥或数据源目录，请核对；确认数据源里的正确，可移走 .statements.json 后重试。',
  'key.statementsDamaged':
    '密钥声明文件“{file}”已损坏。请从备份恢复，或从已发布的 feed.json 的 trust 字段取回。',
  'publish.keyChanged':
    '数据源原由另一把密钥签名（指纹 {expected}），直接改用这把（{keyId}）会让锁定原公钥的网站拒绝读取。请用 mingce sign --rotate 更换；原密钥已丢失且没有根密钥的，加 --force 发布，并通知各网站更换公钥。',

  'sign.noSigner': '没有指明签名用的密钥。请加 --key 现用私钥；更换密钥时用 --rotate 新私钥。',
  'sign.firstKeyNeeded':
    '数据源还没有密钥声明，第一份要由现用密钥签名（指纹 {expected}）。请用 --key 给出现用私钥；已经丢失的，只能换新密钥并通知各网站更换公钥。',
  'sign.oldKeyNeeded': '数据源还没有登记根密钥，这一次要由现用密钥担保。请用 --key 给出现用私钥。',
  'sign.rootNeeded': '这个数据源有根密钥（指纹 {expected}），只有它能更换密钥。请用 --root 给出根私钥。',
  'sign.otherRoot': '所给的根密钥（指纹 {got}）不是这个数据源的（{expected}）。请给出正确的根私钥。',
  'sign.revokeNeedsRoot':
    '作废密钥要由根密钥签名，而这里没有根密钥：被盗的密钥也能为自己担保。请加 --root 根私钥；从未设过根密钥的，请换新密钥并通知各网站更换公钥。',
  'sign.revokeNeedsNewKey': '作废的正是现用密钥，之后就没有密钥可用了。请同时用 --rotate 给出新私钥。',
  'sign.revokedKeyAgain': '这把密钥（指纹 {keyId}）已经作废，不能再用。请用 mingce sign --new-key 新建一把。',
  'sign.tooManyStatements': '密钥声明已到上限。请新建密钥，用 --force 重新发布，并通知各网站更换公钥。',

  'verify.fromTheFuture':
    '发布时刻 {publishedAt} 晚于本机时钟 {now}。请核对本机和发布机器的时钟；发布机器的时钟错了，校准后重新签名。',
  'verify.withoutExpiry': '数据源没有有效期（旧版工具构建），网站按发布后 90 天计算。请用当前版本重新构建。',
  'verify.expired':
    '数据源已于 {expiresAt} 到期（过了 {days} 天），网站上会提示没有更新。请用 mingce sign 数据源目录 --key 私钥 续期。',
  'verify.expiresSoon':
    '数据源再过 {days} 天（{expiresAt}）到期。请用 mingce sign 数据源目录 --key 私钥 续期。',
  'verify.keysExpired':
    '密钥声明已于 {expiresAt} 到期（过了 {days} 天），网站上会提示没有更新。请取出根密钥，用 mingce sign 数据源目录 --key 私钥 --root 根私钥 续期。',
  'verify.keysExpireSoon':
    '密钥声明再过 {days} 天（{expiresAt}）到期。请取出根密钥，用 mingce sign 数据源目录 --key 私钥 --root 根私钥 续期。',

  'keys.unsigned': '没有签名。',
  'keys.signedBy': '签名密钥：{keyId}',
  'keys.statement': '第 {version} 份密钥声明（{date}）：{text}',
  'keys.signers': '可签名的密钥 {keys}',
  'keys.first': '由这些密钥自己签名',
  'keys.vouchedBy.root': '由根密钥 {keyId} 担保',
  'keys.vouchedBy.key': '由上一把密钥 {keyId} 担保',
  'keys.root': '根密钥 {keyId}',
  'keys.revoked': '作废 {keys}',
  'keys.until': '有效到 {date}',
  'keys.pinned.signing': '所给的公钥就是现用的签名公钥。',
  'keys.pinned.root': '所给的公钥是根公钥，更换签名密钥不影响锁定它的网页。',
  'keys.pinned.replaced':
    '所给的公钥已被更换，锁定它的网页照常可用；方便时请把网页里的公钥换成根公钥，没有根公钥的换成现用公钥。',
  'keys.pinned.revoked':
    '所给的公钥已经作废。锁定它的网页照常可用，但初次来访的读者可能被盗用者欺骗：请尽快把网页里的公钥换成根公钥。',
  'keys.validUntil': '有效期到 {date}，还有 {days} 天。',
} as const;
