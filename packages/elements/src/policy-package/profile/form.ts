import { html } from 'lit';
import { profileZhCN } from '../../messages/profile.zh-CN.js';
import { type AskingView, renderAsking } from './asking-view.js';
import { renderAnswers, renderForm } from './profile-view.js';

/** The words of the form, which are added to those of the element. */
export const words = [profileZhCN];

/** 填情况: the form, the questions and the answers so far. It is loaded after the first list, or on request. */
export function renderProfile(view: AskingView) {
  return html`${renderForm(view)}${renderAsking(view)}${renderAnswers(view)}`;
}
