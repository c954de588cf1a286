import { z } from 'zod';

/** What words do: praise, blame, ask for something, or say what becomes of it. */
export const stances = ['strength', 'concern', 'ask', 'follow-up'] as const;

export const stanceSchema = z
  .enum(stances)
  .describe('What the words do: tell a strength or a concern, ask, or tell what follows.');

export type Stance = z.infer<typeof stanceSchema>;
