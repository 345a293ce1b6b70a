import { findChildrenAsLever } from '@/lib/rubric/children-as-lever';
import { itFinds } from './finds';

itFinds(findChildrenAsLever, {
  rule: 'R9',
  flags: {
    'Do it for the kids.': 'Do it for the kids',
    'The kids are asking why you won’t come': 'The kids are asking why you',
    'think of the children': 'think of the children',
    'you’ll never see the kids again': 'you’ll never see the kids again',
  },
  passes: [
    'The kids are asleep by eight.',
    'My mum can take the kids on Saturday.',
    'I loved how you read to the kids.',
    'I bought milk for the kids.',
    'Our son asked if you could read to him tonight.',
  ],
});
