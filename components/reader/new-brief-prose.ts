import type { NewBriefProse } from '../../data/brief/new-brief'
import { say } from '../../locales/say'

/** The prose that a new brief begins with, in the language of the interface. */
export function newBriefProse(): NewBriefProse {
  return {
    title: say('newBrief.title'),
    place: say('newBrief.place'),
    actors: say('newBrief.actors'),
    actor: say('newBrief.actor'),
    victims: say('newBrief.victims'),
    victim: say('newBrief.victim'),
    happened: say('newBrief.happened'),
    analysis: say('newBrief.analysis'),
    conclusion: say('newBrief.conclusion'),
    source: say('newBrief.source'),
  }
}
