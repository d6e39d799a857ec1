import type { EligibilityMessages } from './zh-CN.js';

export const en: EligibilityMessages = {
  'eligibility.itemTwice':
    'Items {first} and {second} both have the id “{item}”. Give each item an id of its own.',
  'eligibility.conditionTwice':
    'The condition id “{id}” occurs twice in one item. Give each condition an id of its own.',
  'eligibility.conditionWithoutId': 'This condition has no id. Add one.',
  'eligibility.noConditions':
    'The item “{item}” has neither applicants nor conditions, so that every enterprise would be eligible. Add them.',
  'eligibility.noOffice':
    'The condition “{id}” has no test and does not name the office that decides. Add test or office.',
  'eligibility.emptyGroup': 'There is nothing in {kind}. Write at least one, or delete it.',
  'eligibility.unknownFact':
    'There is no fact named “{fact}”. Check the name, or add the fact to the vocabulary of the feed.',
  'eligibility.unknownPeriod':
    'The fact “{fact}” has no period “{period}”. Check it, or add it to periods in the vocabulary.',
  'eligibility.unknownOperator': 'There is no operator “{operator}”. Choose one of: {allowed}.',
  'eligibility.operatorMisfit':
    'The fact “{fact}” cannot be tested with “{operator}”. Choose one of: {allowed}.',
  'eligibility.cannotCompare':
    '“{operator}” does not fit the value of this fact. Check the item with checkItems.',
  'eligibility.unknownTest':
    'This test is not understood: {value}. Write all, any, not, or fact, operator, value.',
  'eligibility.badOperand':
    'What to compare is not understood: {value}. Name a fact, or write percent, quotient, difference, growth (two each) or sum.',
  'eligibility.notFigure': '“{fact}” is no figure and cannot be reckoned with. Use a fact of type number.',
  'eligibility.notDateFact': '“{fact}” is no date. Use a fact of type date.',
  'eligibility.noValue': 'There is no value after “{operator}”. Add value.',
  'eligibility.oneValue': '“{operator}” compares one value. For several, use oneOf, within or includes.',
  'eligibility.twoEnds': 'between needs two ends [low, high] but has “{value}”.',
  'eligibility.reversed': 'The lower end {min} is greater than the upper end {max}. Check them.',
  'eligibility.notNumber': 'A number belongs here but this is “{value}”. Write digits only, money in yuan.',
  'eligibility.notBoolean': 'This must be true or false but is “{value}”.',
  'eligibility.notText': 'Text belongs here but this is “{value}”.',
  'eligibility.badDate':
    '“{value}” is no date. Write 2026-03-31, or P3Y, P6M, P30D for a time before the day of the application.',
  'eligibility.badDuration': '“{value}” is no duration. Write P3Y (years), P6M (months) or P30D (days).',
  'eligibility.badPeriod':
    '“{value}” is no period to add up within. Write P1Y (each year), P3Y (within three years) or P18M.',
  'eligibility.badDayOfYear': '“{value}” is no day of the year. Write 07-01.',
  'eligibility.badTime': '“{value}” is no time of day. Write 17:00.',
  'eligibility.timeWithoutDay': 'There is a closing time {value} without a closing day. Add closesOn.',
  'eligibility.badRegion':
    'The division code “{value}” is not valid. It must be six digits (GB/T 2260), in quotation marks.',
  'eligibility.noSuchIndustry':
    'There is no industry code “{value}”. Write the section and digits of GB/T 4754—2017, such as C, C35 or C352.',
  'eligibility.notAnOption': '“{value}” is not among the options of this fact. Check the vocabulary.',
  'eligibility.badThreshold':
    'The threshold “{value}” does not fit the type of its fact. Check the item with checkItems.',
  'eligibility.noInclusive':
    '“{operator}” does not say whether the day itself counts. Add inclusive: true or false.',
  'eligibility.noRest':
    'This table has no row for the rest, so that some enterprises get no result. Add a last row without when.',
  'eligibility.restNotLast':
    'Rows follow the row without when, and they can never apply. Move that row to the end.',
  'eligibility.noCase': 'No row of this table applies to the enterprise. Add a last row without when.',
  'eligibility.awardWithoutBase':
    'What the amount is reckoned from is missing. Name the base in of, such as loanInterestPaid.',
  'eligibility.awardWithoutAmount':
    'How the amount is reckoned is missing. Add amount; if only a title or a service is given, write kind title or service.',
  'eligibility.unknownAmount': 'This amount is not understood: {value}. Choose one of: {allowed}.',
  'eligibility.unknownKind': '“{value}” is not in the list. Choose one of: {allowed}.',
  'eligibility.negativeAmount': 'An amount or percentage cannot be negative but is {value}. Check it.',
  'eligibility.capBelowFloor': 'The cap of {cap} yuan is below the floor of {floor} yuan. Check them.',
  'eligibility.everyNothing': '`every` cannot be 0. Write how many units make up one, such as 10000.',
  'eligibility.twoPercents':
    'A range of percentages is [lower, upper], such as [5, 20], or [lower] if it has no upper limit, such as [10]; found “{value}”. Correct it.',
  'eligibility.noMode':
    'The tiers do not say how they are reckoned (“{value}”). Write marginal (each part by its band) or whole (all by one band).',
  'eligibility.noBands': 'There are no bands. Write at least one in bands.',
  'eligibility.bandReversed':
    'The lower end {min} of this band is not below its upper end {max}. Check them.',
  'eligibility.bandsOverlap':
    'This band begins at {min} and the one before ends at {max}, so they overlap. Say in which band the end is.',
  'eligibility.bandWithoutRate': 'This band grants nothing. Write each (yuan per unit), percent or fixed.',
  'eligibility.twoAmounts': '{kind} needs at least two amounts. Add one, or write that one alone.',
  'eligibility.windowReversed':
    'The window closes on {closesOn}, before it opens on {opensOn}. Check the dates.',
  'eligibility.unknownRoute': 'There is no condition “{route}” that this paper could be for. Check the id.',
  'eligibility.stackingSelf': 'The item “{item}” excludes or needs itself. Check the id.',
  'eligibility.stackingElsewhere':
    'The stacking rule names the item “{item}”, which is not among these. Keep it if it belongs to another policy, else check the id.',
  'eligibility.stackingContradiction':
    'The item “{item}” is granted on top of “{other}” and cannot be combined with it. Check the stacking rules.',
  'eligibility.stackingCircle': 'The stacking rules go in a circle: {items}. Remove one of them.',
  'eligibility.sharedCapTwice': 'This item has the shared limit “{group}” twice. Remove one of them.',
  'eligibility.sharedCapDiffers':
    'Of the shared limit “{group}”, the item “{item}” says another amount or period than “{other}”. Compare the clause and make them the same.',
  'eligibility.sharedCapAlone':
    'Only this item has the shared limit “{group}”. Check the name of the group; if it is for this item alone, write it as cap of its amount, or add a period such as P3Y.',
  'eligibility.sharedCapWithoutMoney':
    'The item “{item}” brings no money that enters a sum (loans, titles and services do not), so that the shared limit does nothing. Remove it, or add the awards.',
  'eligibility.damagedIndex':
    'The parts of the index of benefit items do not fit each other. Reload the page; if that does not help, ask the office in charge of the site to publish again.',
  'eligibility.factTwice': 'The fact “{fact}” is defined twice. Give the feed’s own fact another name.',
  'eligibility.badValue': 'The value {value} of “{fact}” does not fit its type. Check it with checkProfile.',
  'eligibility.badDay': '“{value}” is neither a date nor a moment with its time zone.',
  'profile.unknownFact': 'There is no fact named “{fact}”. Check the name.',
  'profile.wrongType': 'The value {value} of {fact} is not of type {type}. Fill it in again.',
  'profile.notNumber': '{fact} must be a number but is “{value}”. Write digits only.',
  'profile.negative': '{fact} cannot be negative but is {value}. Fill it in again.',
  'profile.notWhole': '{fact} must be a whole number but is {value}. Fill it in again.',
  'profile.reversed': 'The lower end {min} of {fact} is greater than its upper end {max}. Exchange them.',
  'profile.implausible':
    '{fact} is {value} (unit: {unit}), out of the usual range. Check the figure and its unit; money is in yuan.',
  'profile.badDate': 'The value “{value}” of {fact} is no date. Write 2026-03-31.',
  'profile.future': '{fact} is {value}, a day that has not come. Check it.',
  'profile.badRegion': 'The value “{value}” of {fact} is no division code, which has six digits.',
  'profile.noSuchIndustry': 'There is no industry code “{value}” ({fact}). Choose from GB/T 4754—2017.',
  'profile.industryWithoutSection':
    'The industry code “{value}” ({fact}) lacks the letter of its section. Is it {meant}?',
  'profile.notAnOption': 'The value “{value}” of {fact} is not among its options: {allowed}.',
  'profile.reckonedDiffers':
    '{fact} is {value}, which differs from what follows from the other facts. Check it.',
  'profile.listedAndSmall': 'The enterprise is listed and has only {persons} persons employed. Check both.',
  'profile.revenueTooHigh':
    'A revenue of {value} yuan with {persons} persons is over 100 million each. Were yuan typed as ten thousand yuan?',
  'profile.revenueTooLow':
    'A revenue of {value} yuan with {persons} persons is under 1,000 each. Were ten thousand yuan typed as yuan?',
  'creditCode.length':
    'A unified social credit code has 18 characters, this has {length}. Compare it with the business licence.',
  'creditCode.letter':
    'Character {place} is the letter {sign}, which the code never has. Is it {meant}? Compare it with the business licence.',
  'creditCode.sign':
    'Character {place}, “{sign}”, is not one of the code. Compare it with the business licence.',
  'creditCode.check':
    'The last character {found} does not fit the 17 before it, so at least one is wrong. Compare each with the business licence.',
  'creditCode.organisationCheck':
    'Character 17, {found}, does not fit the rule for organisation codes. Early codes have exceptions; compare it with the business licence.',
};
