import type { Translated } from '@mingce/i18n';
import type { settingZhCN } from './setting.zh-CN.js';

export const settingEn: Translated<typeof settingZhCN> = {
  settingLine: '<{element}> {attribute}="{value}" is not written as documented: write {expected}. {outcome}',
  settingUsed: 'It is read as “{used}”.',
  settingDefault: 'It is read as if it were not there.',
  'settingExpects.number': 'a whole number from {min} to {max}, such as {otherwise}',
  'settingExpects.flag': 'just the name of the attribute, or leave it out',
  'settingExpects.oneOf': 'one of {words}',
  'settingExpects.id': 'the id alone, without quotation marks or spaces around it',
  'settingExpects.address': 'the address alone, without quotation marks around it',
  'settingExpects.key': 'the whole public key (JSON) as the publisher gave it, with straight quotation marks',
  'settingExpects.prefix': 'a few letters, such as zc-',
  'settingExpects.pattern': 'an address with {open}id{close} in it, such as policy.html?id={open}id{close}',
  'settingExpects.feeds':
    'the address of feed.json or of its folder; several addresses are separated by spaces, without quotation marks',
  'settingExpects.region': 'a division code of six digits that the feed has',
  'settingExpects.day': 'a date, such as 2025-06-01',
  'settingExpects.selector': 'a CSS selector, such as body.care',
  settingFeed:
    '<{element}> {attribute} names {url}, where no feed was found ({code}). Open the address in a browser to check it; several addresses are separated by spaces.',
  settingSwallow:
    '<{element}> has other content inside ({what}), which is not shown. A custom tag cannot be written <{element} />: write <{element}></{element}>.',
};
