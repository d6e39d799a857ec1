/** Words that `--help` prints around the specifications of the commands. */
export const helpMessages = {
  'zh-CN': {
    about: '明策：把政策文件做成可检索、可验证的数据源。',
    usage: '用法：{usage}',
    all: 'mingce <命令> [选项]',
    common: '各命令通用的选项：',
    json: '按 JSON 输出同一份报告',
    lang: '提示的语言：zh-CN 或 en，省略时按系统语言',
    help: '显示帮助；mingce <命令> --help 显示该命令的帮助',
    version: '显示版本',
    exitCodes: '退出码：0 正常，1 发现问题，2 用法不对或未能完成。',
  },
  en: {
    about: 'Mingce turns policy documents into a feed that can be searched and verified.',
    usage: 'Usage: {usage}',
    all: 'mingce <command> [options]',
    common: 'Options of every command:',
    json: 'print the same report as JSON',
    lang: 'language of the messages: zh-CN or en; the system’s if omitted',
    help: 'show help; mingce <command> --help for one command',
    version: 'show the version',
    exitCodes: 'Exit codes: 0 fine, 1 faults found, 2 wrong usage or not completed.',
  },
} as const;
