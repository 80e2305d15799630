import type { PhraseLanguage } from '../phrases/index.js';

type Said = Readonly<Record<PhraseLanguage, string>>;

/** What each rule means to a reader, by the part of its id after the kind of node. */
export const MEANINGS: Readonly<Record<string, Said>> = {
  removed: {
    en: 'The older edition has it and the newer one has nothing that answers to it. For a commitment this is the gravest change: what was promised is promised no more. What goes with a larger thing (the commitments of a removed section) is told as part of it.',
    fr: 'L’édition antérieure le comporte, la nouvelle n’a rien qui y réponde. Pour un engagement, c’est le changement le plus grave\u00A0: ce qui était promis ne l’est plus. Ce qui part avec plus grand que soi (les engagements d’une section retirée) est dit avec lui.',
  },
  added: {
    en: 'The newer edition has it and nothing in the older one answers to it.',
    fr: 'La nouvelle édition le comporte et rien n’y répond dans l’antérieure.',
  },
  demoted: {
    en: 'The words are still there, but as context: nothing in the text presents them as a commitment any more.',
    fr: 'Les mots sont toujours là, mais comme contexte\u00A0: le texte ne les présente plus comme un engagement.',
  },
  promoted: {
    en: 'Words that were context are now presented as a commitment.',
    fr: 'Des mots qui étaient du contexte sont désormais présentés comme un engagement.',
  },
  weakened: {
    en: 'Some conduct that would have broken the older wording is allowed by the newer one: a verb that binds less, a new exception or reservation, a narrower scope, more time, a lower minimum, a right with a new condition. Who benefits decides: a wider permission for the organisation weakens, a narrower right for people weakens too.',
    fr: 'Une conduite qui aurait enfreint l’ancienne rédaction est permise par la nouvelle\u00A0: verbe qui engage moins, exception ou réserve nouvelle, portée réduite, délai plus long, minimum abaissé, droit soumis à une condition nouvelle. C’est le bénéficiaire qui décide\u00A0: une permission plus large pour l’établissement affaiblit, un droit plus étroit pour les personnes affaiblit aussi.',
  },
  strengthened: {
    en: 'Some conduct that the older wording allowed would break the newer one: the reverse of weakened.',
    fr: 'Une conduite que permettait l’ancienne rédaction enfreindrait la nouvelle\u00A0: l’inverse de l’affaiblissement.',
  },
  reworded: {
    en: 'Words of substance changed and their meaning may have; the direction cannot be told, or goes both ways. Removing an ambiguity counts too. Nothing is guessed: a human must read it.',
    fr: 'Des mots de fond changent, et peut-être le sens\u202F; on ne peut dire dans quelle direction, ou c’est dans les deux. Lever une ambiguïté en est un cas. Rien n’est deviné\u00A0: une personne doit lire.',
  },
  'profile-reworded': {
    en: 'The front matter names another profile (`charter`, `law`, `rfc2119`): by which words the text binds, and whom a duty or a permission is for, is read otherwise. Wordings that changed are weighed each by the profile of its edition; of those that did not, a human must say whether they still bind.',
    fr: 'L’en-tête nomme un autre profil (`charter`, `law`, `rfc2119`)\u00A0: les mots qui engagent, et à qui profite un devoir ou une permission, se lisent autrement. Les rédactions qui changent sont pesées chacune selon le profil de son édition\u202F; pour les autres, une personne doit dire si elles engagent encore.',
  },
  'lead-in-weakened': {
    en: 'Words that open the promises of the list below them ("The agency will:") bind less, and so does each promise: one change, with the items as its echoes. A title counts where it is such an opening ("We will"), not where it names a subject.',
    fr: 'Les mots qui ouvrent les promesses de la liste qui suit (« L’agence s’engage à : ») engagent moins, et chaque promesse avec eux : un seul changement, dont les éléments sont les échos. Un titre compte s’il ouvre ainsi les phrases (« Nous nous engageons à »), non s’il nomme un sujet.',
  },
  'lead-in-strengthened': {
    en: 'Words that open the promises of the list below them bind more, and so does each promise.',
    fr: 'Les mots qui ouvrent les promesses de la liste qui suit engagent davantage, et chaque promesse avec eux.',
  },
  'lead-in-reworded': {
    en: 'Words that open the promises of the list below them changed, and what that does to the promises cannot be told, or differs from one to the other: "must" became "must not", say.',
    fr: 'Les mots qui ouvrent les promesses de la liste qui suit changent sans que l’on puisse dire ce qu’il en est des promesses, ou cela varie de l’une à l’autre : « doit » devenu « ne doit pas », par exemple.',
  },
  'lead-in-removed': {
    en: 'The words that opened the promises of a list are gone and the list is still there: what binds it must be read anew.',
    fr: 'Les mots qui ouvraient les promesses d’une liste ont disparu et la liste demeure : ce qui la rend contraignante est à relire.',
  },
  'lead-in-added': {
    en: 'A list that was there has new words to open its promises: what they make of it must be read.',
    fr: 'Une liste qui existait reçoit des mots qui ouvrent ses promesses : ce qu’ils en font est à lire.',
  },
  'governed-weakened': {
    en: 'Not a letter of it changed, but the words that open its sentence bind less: its lead-in, the item or the title above it, or those of the list to which it moved. Mostly told as part of the change of those words.',
    fr: 'Pas une lettre n’en change, mais les mots qui ouvrent sa phrase engagent moins : la phrase introductive, l’élément ou le titre qui la précède, ou ceux de la liste où elle passe. Le plus souvent dit avec le changement de ces mots.',
  },
  'governed-strengthened': {
    en: 'Not a letter of it changed, but the words that open its sentence bind more: the reverse of the weakening.',
    fr: 'Pas une lettre n’en change, mais les mots qui ouvrent sa phrase engagent davantage : l’inverse de l’affaiblissement.',
  },
  'governed-reworded': {
    en: 'Not a letter of it changed, but the words that open its sentence did, came or went, and the direction cannot be told.',
    fr: 'Pas une lettre n’en change, mais les mots qui ouvrent sa phrase changent, apparaissent ou disparaissent, sans que l’on puisse dire dans quel sens.',
  },
  split: {
    en: 'One became several, and every word of it is still there. The newer edition declares it (`from=`), or the words show it.',
    fr: 'Un seul en devient plusieurs, et chacun de ses mots est encore là. La nouvelle édition le déclare (`from=`), ou les mots le montrent.',
  },
  'split-reworded': {
    en: 'One became several, and words came or went on the way: a declared lineage is no proof that nothing was lost.',
    fr: 'Un seul en devient plusieurs, et des mots sont venus ou partis en chemin\u00A0: une filiation déclarée ne prouve pas que rien n’est perdu.',
  },
  merged: {
    en: 'Several became one, and every word of them is still there. The newer edition declares it (`from=`), or the words show it.',
    fr: 'Plusieurs n’en font plus qu’un, et chacun de leurs mots est encore là. La nouvelle édition le déclare (`from=`), ou les mots le montrent.',
  },
  'merged-reworded': {
    en: 'Several became one, and words came or went on the way: a declared lineage is no proof that nothing was lost.',
    fr: 'Plusieurs n’en font plus qu’un, et des mots sont venus ou partis en chemin\u00A0: une filiation déclarée ne prouve pas que rien n’est perdu.',
  },
  'id-reused': {
    en: 'The newer edition has the same explicit id on words that have nothing to do with the older ones: whoever follows an old citation reads another promise. The old one counts as removed, the new one as added. Give new things new ids.',
    fr: 'La nouvelle édition porte le même identifiant explicite sur des mots qui n’ont rien à voir avec les anciens\u00A0: qui suit une ancienne citation lit une autre promesse. L’ancien compte comme retiré, le nouveau comme ajouté. À chose nouvelle, identifiant nouveau.',
  },
  moved: {
    en: 'Its order among its neighbours changed. As little as possible is said to have moved: what kept its order around it did not.',
    fr: 'Son ordre parmi ses voisins change. On dit déplacé le moins possible\u00A0: ce qui garde son ordre autour n’a pas bougé.',
  },
  'moved-across-stakes': {
    en: 'It stands under another stake: the same words now answer another ethical issue.',
    fr: 'Il figure sous un autre enjeu\u00A0: les mêmes mots répondent désormais à une autre question éthique.',
  },
  'moved-across-sections': {
    en: 'It stands in another section.',
    fr: 'Il figure dans une autre section.',
  },
  renamed: {
    en: 'The title changed and what stands under it shows that it is the same section.',
    fr: 'Le titre change, et ce qu’il coiffe montre que c’est la même section.',
  },
  'id-renamed': {
    en: 'It has another id and says from which one it comes (`from=`): old citations can be followed.',
    fr: 'Il a un autre identifiant et dit duquel il vient (`from=`)\u00A0: les anciennes citations peuvent être suivies.',
  },
  'id-changed': {
    en: 'The words show that it is the same, its explicit id is another one and nothing declares it: whoever cited the old id finds nothing. Write `from=OLD-ID` in its attribute block.',
    fr: 'Les mots montrent que c’est le même, mais son identifiant explicite a changé sans déclaration\u00A0: qui citait l’ancien ne trouve plus rien. Écrivez `from=ANCIEN` dans son bloc d’attributs.',
  },
  editorial: {
    en: 'The words mean the same beyond doubt: typography from a closed list (quotes, apostrophes, no-break spaces, ligatures), accepted spellings. Any doubt excludes it.',
    fr: 'Les mots ont le même sens sans aucun doute\u00A0: typographie d’une liste fermée (guillemets, apostrophes, espaces insécables, ligatures), orthographes admises. Le moindre doute l’exclut.',
  },
  equivalent: {
    en: 'Other words from closed lists that mean the same: two forms of one duty, a number in figures, the same frequency, an exception put another way. Where anything else changed, it is not this.',
    fr: 'D’autres mots, de listes fermées, qui disent la même chose\u00A0: deux formes d’un même devoir, un nombre en chiffres, la même fréquence, une exception tournée autrement. Si quoi que ce soit d’autre change, ce n’est pas cela.',
  },
  relabelled: {
    en: 'Only the label in front of the words changed, such as `(a)` or `1° bis`: labels shift when a clause is added. Or the words got or lost a heading of their own in bold (`**Bias**:`) that promises nothing itself.',
    fr: 'Seul change le repère qui précède les mots, comme `(a)` ou `1° bis`\u00A0: les repères glissent quand une clause s’ajoute. Ou les mots ont reçu ou perdu un titre en gras (`**Biais**:`) qui ne promet rien par lui-même.',
  },
  markup: {
    en: 'The same words in other markup: bold, a link with another address, a table row that was an item.',
    fr: 'Les mêmes mots sous une autre mise en forme\u00A0: gras, lien vers une autre adresse, ligne de tableau qui était un élément de liste.',
  },
  'source-only': {
    en: 'The bytes differ and no reader sees it: line wraps, line ends, markers of lists, blank lines, definitions of links. Said once for the whole edition, so that two texts that differ are never said to be the same.',
    fr: 'Les octets diffèrent et aucun lecteur ne le voit\u00A0: retours à la ligne, fins de ligne, marques de liste, lignes vides, définitions de liens. C’est dit une fois pour toute l’édition, afin que deux textes différents ne soient jamais dits identiques.',
  },
  attributes: {
    en: 'A class or a value of its attribute block changed, such as `basis=`.',
    fr: 'Une classe ou une valeur de son bloc d’attributs change, comme `basis=`.',
  },
  'metadata-changed': {
    en: 'A field of the front matter came, went or has another value.',
    fr: 'Un champ de l’en-tête apparaît, disparaît ou change de valeur.',
  },
};
