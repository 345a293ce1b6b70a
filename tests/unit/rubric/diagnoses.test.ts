import { findDiagnoses } from '@/lib/rubric/diagnoses';
import { itFinds } from './finds';

itFinds(findDiagnoses, {
  rule: 'R8',
  flags: {
    'You’re a narcissist.': 'You’re a narcissist',
    'stop gaslighting me': 'stop gaslighting',
    'It’s your attachment style, love.': 'It’s your attachment style',
    'you are in denial': 'you are in denial',
    'You’re so emotionally unavailable': 'You’re so emotionally unavailable',
    'this is toxic': 'this is toxic',
    'you need therapy': 'you need therapy',
  },
  passes: [
    'My anxiety makes me push.',
    'I get triggered when doors slam.',
    'I was in denial about it.',
    'I don’t think you’re toxic.',
    'You’re not broken.',
    'I started therapy for my own sake.',
    'Whatever help you need, I’m in.',
  ],
});
