import { findBorrowedAuthority } from '@/lib/rubric/borrowed-authority';
import { itFinds } from './finds';

itFinds(findBorrowedAuthority, {
  rule: 'R9',
  flags: {
    'My therapist says you need to change': 'My therapist says you need',
    'everyone agrees with me': 'everyone agrees with me',
    'Studies prove it.': 'Studies prove',
    'even your mother thinks so': 'even your mother thinks',
    'Other couples manage.': 'Other couples manage',
  },
  passes: [
    'My therapist suggested I ask how you are.',
    'Your sister said you had a rough week.',
    'everyone is different',
    'My mum says you make the best soup.',
    'The doctor says I need to rest.',
    'You don’t have to agree with me.',
    'My boss asked how you are.',
  ],
});
