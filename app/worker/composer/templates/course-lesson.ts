import { gap } from '../storyboards/gaps';
import type { Template } from '../template-definition';

export const template: Template = {
  id: 'course-lesson',
  name: 'Course lesson',
  words: ['lesson', 'course', 'class', 'tutorial'],
  shape: '16:9',
  style: 'hand-drawn',
  palette: { background: '#fdf8ec', text: '#2b2d42', accent: '#b5442e' },
  scenes: [
    { recipe: 'title', eyebrow: 'Lesson', headline: gap('Your topic'), subline: gap('What it is good for') },
    {
      recipe: 'checklist',
      headline: 'In this lesson',
      items: [gap('First goal'), gap('Second goal'), gap('Third goal')],
    },
    {
      recipe: 'flowchart',
      headline: 'How it hangs together',
      items: [`${gap('Start')} → ${gap('Middle')} → ${gap('End')}`],
    },
    { recipe: 'quote', quote: gap('The rule to remember') },
    { recipe: 'prompt-box', headline: 'Your turn', quote: gap('A task to try') },
    { recipe: 'title', eyebrow: 'Well done', headline: 'That is the lesson', subline: gap('What comes next') },
  ],
};
