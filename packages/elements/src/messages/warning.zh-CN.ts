/** Warnings on a picture of a policy that is not in force today, or not in this wording. */
export const warningZhCN = {
  picturePending: '本文件尚未施行，自{date}起施行。',
  'pictureValidity.pending': '本文件尚未施行。',
  'pictureValidity.amended': '本文件的部分内容已经修改，请以修改后的规定为准。',
  'pictureValidity.expired': '本文件已失效，不能作为办事依据。',
  'pictureValidity.repealed': '本文件已废止，不能作为办事依据。',
} as const;
