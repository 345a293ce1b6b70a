import { findOrders } from '@/lib/rubric/orders';
import { itFinds } from './finds';

itFinds(findOrders, {
  rule: 'R6',
  flags: {
    'You should come with me.': 'You should',
    'you really need to talk to somebody': 'you really need to',
    'You’d better be there': 'You’d better',
    'u gotta fix this': 'u gotta',
    'Stop making excuses.': 'Stop making',
    'I’m tired, so just calm down': 'so just calm down',
    'I need you to come on Thursday': 'I need you to',
    'hey, get over it already': 'hey, get over it already',
  },
  passes: [
    'You don’t have to come.',
    'You never have to decide today.',
    'You dont need to answer now',
    'What would you need to feel at ease?',
    'Whatever you need, take it.',
    'Would you have to miss training?',
    'I know you have to get up early.',
    'You must be tired.',
    'I should have asked sooner.',
    'I need you to know that I love you.',
    'Take your time.',
    'You should feel free to say no.',
  ],
});
