/** What a picture says of a policy that does not hold today, or not as it stands. */
export const warningZhCN = {
  picturePending: '本文件尚未施行，自{date}起施行。',
  'pictureValidity.pending': '本文件尚未施行。',
  'pictureValidity.amended': '本文件的部分内容已经修改，请以修改后的规定为准。',
  'pictureValidity.expired': '本文件已失效，不能作为办事依据。',
  'pictureValidity.repealed': '本文件已废止，不能作为办事依据。',
} as const;
