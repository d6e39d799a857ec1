/** What a picture says of a policy that does not hold today, or not as it stands. */
export const warningZhCN = {
  picturePending: '这份政策尚未施行，自{date}起施行。',
  'pictureValidity.pending': '这份政策尚未施行。',
  'pictureValidity.amended': '这份政策的部分内容已经修改，请以修改后的规定为准。',
  'pictureValidity.expired': '这份政策已失效，不能作为办事依据。',
  'pictureValidity.repealed': '这份政策已废止，不能作为办事依据。',
} as const;
