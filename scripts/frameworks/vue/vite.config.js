import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('policy-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
