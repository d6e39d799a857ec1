import type { pictureZhCN } from './picture.zh-CN.js';

export const pictureEn: { readonly [Key in keyof typeof pictureZhCN]: string } = {
  'picture.noBrowser':
    'No browser was found. Pictures are set by a browser of the Chromium family (Chromium, Google Chrome or Edge); looked in: {places}. Install one (such as apt install chromium fonts-noto-cjk), or name its program file with --browser or the environment variable MINGCE_BROWSER.',
  'picture.browserMissing':
    '“{path}” is no program that can be run. Check --browser or the environment variable MINGCE_BROWSER; it names the program file itself.',
  'picture.browserFailed':
    'The browser “{path}” did not start ({reason}). Make sure that it belongs to the Chromium family and runs on this machine; in a container run as root, or name another one with --browser.',
  'picture.noEmbed':
    'The web components were not found (packages/embed/dist/mingce.js and mingce-card.js). Run npm run build first, or install @mingce/embed of the same version.',
  'picture.noChineseFont':
    'This machine has no Chinese font: all characters would be empty boxes, so nothing was made. Install one (such as apt install fonts-noto-cjk) and run again.',
  'picture.settingsUnsound': '{file} has errors, so no picture was made. Run mingce check and mend them.',
  'picture.none':
    '“{dir}” has no one-picture interpretation (template: picture), so there is nothing to make.',
  'picture.unknownId': 'No interpretation has the id “{id}”. Check it, or leave it out to make all pictures.',
  'picture.failed':
    'The interpretation “{id}” could not be drawn ({reason}); the others are made all the same.',
  'picture.empty':
    'The interpretation “{id}” has nothing that can be drawn, so no files were made. Write some of its elements.',
  'picture.formatUnknown':
    'There is no file of the kind “{name}”. --formats takes {known}, separated by commas.',
  'picture.scaleInvalid': '“{value}” is no value for --scale; it is 1, 2 or 3.',
  'picture.policyUrlRelative':
    'The address pattern “{pattern}” is not complete; as a QR code it would lead nowhere. Write all of it, such as {example}.',
  'picture.policyAddressRelative':
    'The address of the policy of “{id}” is relative; as a QR code it would lead nowhere, so no files were made. Give the pattern of a policy’s page with --policy-url or as policyUrl in feed.yaml.',
  'picture.logoUnreadable': 'The logo “{path}” cannot be read. Check the path given with --logo.',

  'progress.pictures': 'Making pictures',
};
