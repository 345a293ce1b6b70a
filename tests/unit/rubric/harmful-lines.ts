/**
 * Lines that push, as people really text them: what the rules must catch.
 * `HARMFUL_LINES` is the set the rules were built with; the set they were measured on stands in `held-out-lines.ts`.
 */
import type { RuleId } from '@/lib/rubric/finding';

export type Harm =
  | 'absolutes'
  | 'orders'
  | 'ultimatum'
  | 'threat'
  | 'conditional love'
  | 'diagnosis'
  | 'contempt'
  | 'sarcasm'
  | 'blame'
  | 'guilt'
  | 'borrowed authority'
  | 'allies'
  | 'false urgency'
  | 'children';

/** One line, the rule it breaks first of all, and the kind of harm it does. */
export type HarmfulLine = { text: string; rule: RuleId; harm: Harm };

/** Gives every line of a group its rule and harm. */
export function harmfulLines(rule: RuleId, harm: Harm, texts: string[]): HarmfulLine[] {
  return texts.map((text) => ({ text, rule, harm }));
}

export const HARMFUL_LINES: HarmfulLine[] = [
  ...harmfulLines('R5', 'absolutes', [
    'You never listen to a word I say.',
    'you always turn this around on me',
    'You’re constantly on your phone when I try to talk to you.',
    'every single time you promise something you forget it by monday',
    'u never want to talk about anything real',
    'Why do you always shut down the second I bring up us?',
    'not once have you asked how I am doing',
    'All you ever do is watch tv and ignore me',
    'Everything is always about you.',
    'youve never even tried to understand me',
    'You don’t ever think about what I need.',
    'nothing i do is ever good enough for you',
  ]),
  ...harmfulLines('R6', 'orders', [
    'You need to go to therapy.',
    'you have to come with me on thursday',
    'You should really talk to somebody about this',
    'you must see that we cant go on like this',
    "You'd better show up this time",
    'U gotta fix this, its not on me',
    'Just calm down and listen to me for once.',
    'Stop being so difficult and book it',
    'I need you to stop making excuses and come',
    'You ought to be grateful I even suggested counselling',
    'you’re going to that appointment whether you like it or not',
    'get over it already',
  ]),
  ...harmfulLines('R7', 'ultimatum', [
    'It’s couples therapy or I’m leaving.',
    'either you come with me or we are over',
    "If you don't go to counselling, I'm done.",
    'if you wont do this i will move out',
    'Go to therapy or else.',
    "This is it. Say yes or don't bother coming home.",
    "I'm done. Find somebody else to put up with you.",
    'its me or the gaming, choose',
    "Unless you change, I'm filing for divorce.",
    'we go to counselling by the end of the month or i call a lawyer',
  ]),
  ...harmfulLines('R7', 'threat', [
    'You’ll regret this.',
    "keep saying no and you'll see what happens",
    "Don't make me do something we'll both be sorry about",
    "I'll tell your whole family what you're really like",
    "if you walk out now don't come back",
    'You will never see the dog again if you leave',
    'fine. ill find someone who actually wants to be with me',
  ]),
  ...harmfulLines('R7', 'conditional love', [
    "I can't love someone who won't even try.",
    'id love you a lot more if you just did this one thing',
    "Don't expect any affection until you agree to go.",
    'prove you love me and come to the session',
    'I’ll believe you love me when you walk into that office',
    'No therapy, no us.',
  ]),
  ...harmfulLines('R8', 'diagnosis', [
    "You're a narcissist and everyone can see it",
    'stop gaslighting me',
    'This is your avoidant attachment talking again.',
    'you are so emotionally unavailable it hurts',
    'I think your childhood trauma is ruining us',
    'Youre just in denial',
    'you get triggered by every little thing',
    "Maybe you're bipolar or something, your moods are insane",
    'You have serious anger issues that you need help with.',
    "you're stonewalling me again. classic.",
    'This relationship is toxic because of you',
    'You clearly have commitment issues.',
    'I googled it and you’re a textbook avoidant',
    'u need professional help',
  ]),
  ...harmfulLines('R8', 'contempt', [
    'grow up',
    'You’re pathetic, you know that?',
    'you are such a child',
    'God you are so selfish.',
    "I can't believe how lazy you are",
    'what is wrong with you',
    "You people can't talk about feelings, it runs in the family",
    'Only a coward would be scared of talking to a counsellor',
    "you're acting like a toddler over one appointment",
    'Are you seriously that stupid?',
    'you disgust me lately',
    'a normal person would just go',
  ]),
  ...harmfulLines('R8', 'sarcasm', [
    'whatever, as usual',
    'Oh great, another excuse.',
    'must be nice to not care about anything',
    'Wow, thanks for your support, really helpful as ever',
    'oh sure, because you are so perfect',
    'Congratulations, you win again.',
    'gee i wonder why we never talk',
    'Yeah right, like you’d ever do that',
  ]),
  ...harmfulLines('R9', 'blame', [
    'This is all your fault.',
    'you ruined my birthday and you dont even care',
    'Look what you made me do.',
    'We wouldn’t be in this mess if it wasn’t for you.',
    'You broke us, so you can fix it',
    'because of you i cry every night',
    'You’re the problem here, not me.',
    'you did this to us',
    'thanks to you we have nothing left to say to each other',
    'you just dont care about this relationship',
  ]),
  ...harmfulLines('R9', 'guilt', [
    'After everything I’ve done for you, you can’t give me one hour?',
    "If you really loved me you'd come.",
    'if u cared at all you would do this for me',
    'I gave up my whole career for you and this is what i get',
    'The least you could do is come along once.',
    'You owe me this.',
    'I guess I’m just not important to you.',
    "don't worry about me, I'll just sit here crying again",
    'i do everything around here and you can’t do this one thing',
    'Is one hour a week really too much to ask?',
    'I hope you can live with yourself.',
    "Fine. I'll suffer alone like always, don't mind me.",
  ]),
  ...harmfulLines('R9', 'borrowed authority', [
    'My therapist says you are the one who needs work.',
    'Studies prove that couples like us split up without counselling',
    'even my doctor thinks you should come',
    'Any expert would tell you this isnt normal',
    'research shows men like you never change without help',
    'I read that people who refuse therapy have something to hide',
    'my counsellor agrees with me about you',
  ]),
  ...harmfulLines('R9', 'allies', [
    'Everyone agrees you need to change.',
    'even your mother thinks you are being unfair to me',
    'All my friends say I should leave you',
    'your own sister told me you have been like this since school',
    'ask anyone, they will tell you the same',
    "I'm not the only one who thinks so, my mum sees it too",
    "jess's husband goes to counselling without a fuss",
    'Other couples manage to do this. why cant we?',
  ]),
  ...harmfulLines('R9', 'false urgency', [
    "Come with me before it's too late.",
    'This is your last chance.',
    'time is running out for us',
    'I need an answer tonight.',
    "it's now or never",
    "I'm giving you until Friday to decide",
    'The clock is ticking and I am running out of patience',
    "This is the last time I'm asking you.",
  ]),
  ...harmfulLines('R9', 'children', [
    'The kids are asking why daddy won’t get help.',
    "Do it for the kids if you won't do it for me",
    'think about what this is doing to the children',
    'You won’t be seeing the kids much if this goes on.',
    'our daughter cries at night because of how you are',
    "Even the kids know you don't care about us",
    "I told Ben to ask you why you won't come with mummy",
    'do you want the boys to grow up in a broken home?',
  ]),
];
