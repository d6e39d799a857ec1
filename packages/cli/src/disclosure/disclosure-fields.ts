import {
  type DisclosureWord,
  isClosedName,
  isInternalTitle,
  type Openness,
  readDisclosure,
} from './disclosure-words.js';

/**
 * The meaning of a field: `undefined` if it is not about disclosure, `unread` if it is not understood, else a
 * disclosure.
 */
type Reading = Openness | 'unread' | undefined;

const yes = /^(?:true|1|yes|y|on|是|有|真|已.*)$/i;
const no = /^(?:false|0|no|n|off|never|否|无|未.*|不.*|假)$/i;

/** Names of fields about disclosure, in lower case without spaces, underscores and hyphens. */
const disclosureField = /^(?:disclosure|opentype|publictype|publicity|openness|disclosuretype)$/;
/** 公开属性, 信息公开类型, 公开审查意见: but 公开日期 is a date, and 公开机构 an office. */
const chineseDisclosureField =
  /公开(?!.*(?:日期?|时间|时限|期限?|年度|网址|地址|链接|网站|渠道|载体|平台|主体|机[构关]|单位|部门|责任人?|联系人|电话|依据|栏目|目录|指南|编号|序号|文号|号|次数|事项|内容|标题|索引.*)$)/;
/** 密级, 保密期限, 涉密情况; 密码 and 密钥 are other things. */
const secrecyField =
  /^(?:secrecy|secretlevel|securitylevel|confidentiality)$|(?:密级|秘级|保密|涉密|定密|秘密)/;
const notSecret =
  /^(?:无|非|不涉|不属|不含|未|否|公开|可以?公开|同意|已|审查|通过|普通$|一般$|平件|no|none|public|false|0|[-—－/]+$)/i;
/** Fields that make a document non-public if true, and fields that do so if false. */
const closedIfTrue =
  /^(?:(?:is)?(?:draft|private|hidden|secret|deleted?|delflag|deleteflag|del|isdel|recycled?|confidential|internal|unpublished|unlisted|trashed)|(?:是否)?(?:草稿|内部|隐藏|删除|已删除|内部文件))$/;
const closedIfFalse =
  /^(?:(?:is)?(?:published|publish|public|visible|open|opened|display|displayed|show|render|list|checked|check|audited?|approved|passed)|(?:是否)?(?:发布|已发布|显示|上网|对外|审核|已审核|审核通过))$/;
const statusField =
  /^(?:(?:post|publish|article|doc|page|news|publication)?(?:status|state)|visibility|layout|(?:发布|审核|文章|稿件|信息)?状态)$/;
const closedStatus =
  /^(?:auto-?draft|draft|private|pending|in[- ]?review|review|unpublished|hidden|trash(?:ed)?|deleted|future|scheduled|password|protected|internal|restricted|confidential|archived draft)(?![a-z])|^(?:草稿|待审|审核中|未审核|未通过|退回|未发布|待发|暂存|已?撤回|已?撤稿|已?下线|已?删除|私密|内部|不公开|未公开|隐藏)/i;
/** Fields that name readers; any value other than everybody restricts them. */
const readersField =
  /^(?:(?:阅读|查看|访问|浏览)?权限|(?:知悉|传达|发放|发送|发布|阅读)范围|access|readers?|roles?|permissions?)$/;
const everybody =
  /^(?:公开|所有人|全部|全体|不限|无限制|公众|社会公众|任何人|游客|everyone|anyone|public|all|\*)/i;
const someReaders =
  /仅|内部|本(?:局|单位|部门|级|机关|系统|县|市)|限|处级|科级|县团级|机关|管理员|会员|登录|内网|internal|private|admin|member|staff/i;
const secretField = /^(?:password|passwd|postpassword|访问密码|密码)$/;

/** Folders, tags and categories for unfinished or internal texts. */
const closedPlace =
  /^(?:_?drafts?|trash|private|internal|草稿箱?|未发布|待发布|待审核?|送审|回收站|(?:内部|不予?公开|依申请公开|涉密|保密)(?:文件夹?|资料|材料|目录|信息)?)$/i;
const placesField = /^(?:tags?|categor(?:y|ies)|标签|分类|栏目)$/;
const titleField = /^(?:title|标题|文件标题|文件名称)$/;

/** Disclosure by the fields of a source, nested fields included. */
export function disclosureInFields(fields: Readonly<Record<string, unknown>>, depth = 0): DisclosureWord[] {
  return Object.entries(fields).flatMap(([name, value]): DisclosureWord[] => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      // A nested field is located by the line of the outer one.
      const inner = depth < 2 ? disclosureInFields({ ...value }, depth + 1) : [];
      return inner.map((word) => ({ ...word, field: name }));
    }
    const text = Array.isArray(value) ? value.join('、') : unquoted(String(value ?? ''));
    const openness = opennessOf(name.replace(/[\s_-]/g, '').toLowerCase(), text);
    if (openness === undefined) return [];
    const found = { word: `${name}: ${text.slice(0, 40)}`, field: name };
    return [openness === 'unread' ? found : { openness, ...found }];
  });
}

/** Removes quotation marks; an export may quote values twice. */
function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/s, '$2');
}

function opennessOf(name: string, value: string): Reading {
  if (value === '' || value === 'null') return undefined;
  const stated = statedOpenness(name, value);
  if (stated !== undefined) return stated === 'silent' ? undefined : stated;
  if (closedIfTrue.test(name)) return yes.test(value) ? 'closed' : undefined;
  if (closedIfFalse.test(name)) return no.test(value) ? 'closed' : undefined;
  if (statusField.test(name) || name === 'arcrank') {
    if (closedStatus.test(value) || /^-\d+$/.test(value)) return 'closed';
    // 0 means published in one system and unpublished in another.
    return value === '0' && name !== 'arcrank' ? 'unread' : undefined;
  }
  if (readersField.test(name)) {
    if (closedStatus.test(value)) return 'closed';
    if (everybody.test(value)) return undefined;
    return someReaders.test(value) ? 'closed' : 'unread';
  }
  if (name === 'path') return isClosedPath(value) ? 'closed' : undefined;
  if (placesField.test(name)) return value.split('、').some(isClosedPlace) ? 'closed' : undefined;
  if (titleField.test(name)) return isInternalTitle(value) ? 'closed' : undefined;
  return secretField.test(name) ? 'closed' : closedValue(value);
}

/** Disclosure by fields about disclosure or secrecy; `silent` if the value leaves it open, such as 密级: 无. */
export function statedOpenness(name: string, value: string): Reading | 'silent' {
  if (disclosureField.test(name)) return readDisclosure(value) ?? 'unread';
  if (secrecyField.test(name)) {
    if (notSecret.test(value)) return 'silent';
    if (yes.test(value)) return 'closed';
    return readDisclosure(value) !== undefined || /密|\d/.test(value) ? 'withheld' : 'unread';
  }
  if (!chineseDisclosureField.test(name)) return undefined;
  const read = readDisclosure(value);
  if (read !== undefined) return read;
  // A number is a code of a system-specific list, except for 是否公开: 1.
  if (/^\d+$/.test(value) && /(?:属性|类[型别]|方式|形式|选项|范围|程度)$/.test(name)) return 'unread';
  // 是否依申请公开: 是 makes a document non-public, unlike 是否主动公开: 是.
  const closing = /依申请|不予?公开/.exec(name)?.[0];
  if (yes.test(value))
    return closing === undefined ? 'silent' : closing === '依申请' ? 'onRequest' : 'withheld';
  if (no.test(value)) return closing === undefined ? 'closed' : 'silent';
  return 'unread';
}

/** Values that are unambiguous in any field, since systems name it gkfs, attr_17, mj. */
function closedValue(value: string): Reading {
  if (/^(?:绝密|机密|秘密)(?:[★☆].{0,8})?$/.test(value)) return 'withheld';
  return /^(?:此件)?(?:依申请公开|不予公开|不公开|不宜公开|免[予于]公开)$/.test(value)
    ? readDisclosure(value)
    : undefined;
}

function isClosedPath(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return folders.some(isClosedPlace) || isClosedName(name.replace(/\.\w+$/, ''));
}

function isClosedPlace(name: string): boolean {
  return closedPlace.test(name.trim());
}
