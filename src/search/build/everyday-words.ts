import { stem } from '../words/stem.ts';

/**
 * Everyday words beside the ones that reports write: the words of a line stand for one another, the
 * formal ones last.
 */
const lines = `
cop copper bobby bobbies rozzer plod feds fuzz bizzies constable officer police
policeman policemen policewoman policewomen constable officer
beat patch neighbourhood
headquarters hq
station nick
boss bosses gaffer guv guvnor superior head supervisor chief leader leadership
brass bigwigs hierarchy bosses chiefs senior leaders leadership
foreman overseer sergeant supervisor
sleuth detective investigator
rookie novice newbie probationer beginner newcomer trainee recruit student inexperienced
veteran seasoned experienced
applicant candidate
employee worker personnel manpower staff workforce
coworker workmate teammate colleague
squad crew team unit
branch division department directorate unit
watchdog regulator inspectorate inspector
pcc commissioner
guru ace boffin expert specialist
lawyer solicitor barrister attorney
magistrate courtroom tribunal court
jury juries juror trial
lawsuit trial proceedings court
sue suing litigation lawsuit
onlooker bystander eyewitness witness witnesses
sufferer casualty casualties survivor victim
accused defendant suspect
culprit crook baddie villain wrongdoer lawbreaker felon perp perpetrator criminal offender
yob thug hooligan lout hoodlum delinquent antisocial
yobbish loutish rowdy disorderly nuisance asb antisocial
gang gangster mob mobster mafia syndicate cartel racketeer organised
junkie druggie addict addiction
drug narcotic substance
booze liquor drink drunk drunken boozy intoxicated alcohol
paedophile paedophilia nonce pervert predator predatory sex sexual
groom grooming groomer exploit exploitation
rapist rape
grope groping indecent sexual
porn pornography pornographic indecent
stalker stalk stalking harass harassment
bully bullies bullying browbeat intimidate intimidation harassment
batterer battered domestic
mistreat maltreat mistreatment maltreatment cruelty abuse
foreigner alien overseas immigrant migrant foreign
terror terrorist terrorism counterterrorism
fanatic zealot extremist extremism radicalised radicalisation
bomb bomber explosion explosive
kid youngster juvenile child children youth young younger
teen teenager adolescent youngster juvenile lad youth young younger
pensioner oap elderly aged elder older
taxpayer ratepayer citizen public
inhabitant householder villager townsfolk resident
folk folks people
bloke guy chap man men male
lady ladies woman women female
relative kin family families
handicapped disabled disability
race racial ethnic ethnicity
racist racism bigot bigoted prejudice discrimination
sexist sexism misogynist misogyny
gay homosexual lgbt lgbtq
fugitive runaway escapee absconder
escape flee fled abscond
prisoner inmate jailbird detainee
journalist tabloid newspaper newspapers press media
offence lawbreaking felony crime criminality
burglar burglary burgle housebreaking housebreaker intruder
steal stole stolen nick pinch swipe pilfer larceny thief thieves theft
shoplift shoplifter shoplifting theft
rob robber mug mugger heist robbery
assault punch thump attack violent violence
brawl fight scuffle fracas affray disorder
riot rioter unrest disturbance disorder
aggressive aggression hostile violent
stab blade knifed knife knives
gun gunman gunmen pistol rifle shotgun shooter shooting firearm
weapon weaponry armed
kill killer slay slain murder murderer manslaughter homicide
die died dead death deceased fatal fatality fatalities
kidnap kidnapper snatch abduct abduction
vandal vandalism vandalise damage
arson arsonist firebug
con conman conmen scam scammer swindle swindler fraudster fraudulent deception fraud
counterfeit fake forged forger forgery
hack hacker hacking cyber cybercrime
blackmail blackmailer extort extortion
smuggle smuggler smuggling trafficker trafficking
slave slavery servitude trafficking
hatred bigotry hate
danger peril menace hazard threat risk
dangerous perilous hazardous unsafe risky risk
endanger imperil jeopardise risk
hurt wound injure injury injuries harm
upset anguish trauma traumatic distress
defenceless helpless frail vulnerable vulnerability
reoffend reoffending reoffender recidivist recidivism offending
habitual serial repeat persistent prolific
clue proof evidence evidential
intel intelligence
info information data
spy spies spying snoop eavesdrop surveillance
secret hidden clandestine undercover plainclothes covert
raid swoop bust warrant
fight battle blitz crackdown clampdown combat tackle
arrest nick nab collar bust cuff apprehend detain detention
cell cells lockup detention custody
jail prison gaol slammer clink incarcerate incarceration imprison imprisonment custodial
truncheon baton
handcuff cuff restrain restraint
frisk search
chase hunt manhunt pursuit pursue
trace whereabouts locate
spot notice pinpoint identify
discover uncover unearth find found identify
indict indictment charge prosecute prosecution prosecutor
guilt guilty convict conviction convicted
innocent blameless acquitted exonerated
punish punishment fine penalty penalties sanction sentence
reprimand caution
freed liberate release
ban forbid forbidden outlaw bar prohibit
injunction order
seize seizure impound confiscate
belongings possessions property
payout redress compensation
deport deportation expel
law statute legislation
legal legally legit lawful lawfully legitimate legitimately
illegal illegally illicit unlawful unlawfully
rule rulebook regulation guideline guidance code
obey abide heed adhere conform comply compliance
flout disobey violate contravene breach
clout power authority
misuse exploit abuse
bribe bribery backhander bung bent crooked sleaze corrupt corruption
honest honesty upright truthful probity integrity
lie liar lied lying deceit untruthful dishonest dishonesty
wrongdoing misbehaviour misbehave malpractice impropriety misconduct
discipline disciplinary misconduct
hide hid whitewash conceal
manners demeanour behave behaviour
scrupulous principled ethical
principles values
faith trust confidence
distrust mistrust suspicion
betray betrayal disloyal
fair fairly fairness impartial unbiased equitable
unfair unfairly unjust unjustly biased bias discrimination
disproportionate disproportionality imbalance
equality inclusion inclusive diverse diversity
polite politely courteous courtesy respectful respectfully respect
rude rudely rudeness impolite discourteous disrespect
sympathy sympathetic empathy compassion compassionate
phone telephone ring dial caller call
mobile smartphone handset phone
emergency emergencies crisis crises
answer reply replies respond response
ignore snub overlook neglect disregard
arrive arrival attend attendance
occurrence event episode incident
quick quickly fast speedy speedily brisk swift swiftly rapid rapidly prompt promptly
speed pace
slow slowly sluggish tardy late lateness delay
overdue belated late delay
wait queue delay
bottleneck logjam queue backlog
immediate immediately instant instantly straightaway urgent urgently
administer administration manage management
cope deal handle manage
oversee supervise supervision oversight
check examine examination audit scrutinise scrutiny inspect review
vetting screening clearance
probe inquiry inquiries enquiry enquiries delve investigate investigation
study studies analyse analysis research
poll questionnaire survey surveys
opinion comments feedback
paperwork admin bureaucracy bureaucratic administrative
dossier file document record
log jot register record
blueprint roadmap scheme plan strategy strategies
method technique tactic approach
project programme initiative
goal aim objective target
obligation duty duties role
job post occupation employment role
chore assignment task
blame culpable fault
choose chose chosen choice decide decision
committee board forum panel
conference meeting
tell told notify inform update
talk speak spoke chat converse discuss discussion
consult consultation outreach engagement
explain clarify explanation
advice advise guidance
suggest suggestion propose proposal advise recommend recommendation
merge merger amalgamate amalgamation unify combine joint alliance
teamwork coalition partnership jointly joint collaboration collaborative alliance
setup framework arrangement structure model
procedure procedural process processes
kit gear tools apparatus equipment
hire enlist appoint employ recruit recruitment
sack axe oust dismiss dismissal
layoff redundant redundancy redundancies
quit resign resignation
turnover attrition
vacancy vacancies unfilled
promote promotion advancement
teach taught coach tuition instruct educate train training
lesson learn learnt learning
talent aptitude competence ability abilities skill capability expertise
adept skilled able capable competent qualified proficient
untrained unskilled unqualified inexperience inexperienced
certificate accredited accreditation qualification qualified
incompetent inept bungling amateurish poor
pay paid wage salary salaries earnings remuneration
rota roster shift
holiday vacation leave
ill sick unwell ailment illness sickness
absent absentee sickness absence
health healthy welfare wellbeing
therapy therapist counsellor counselling
strain pressure burnout anxiety stress stressed
tired weary exhausted exhaustion knackered burnout fatigue
morale mood wellbeing
overworked overloaded swamped overwhelmed overstretched stretched workload
burden caseload workload
flounder grapple struggle struggling
scarcity scarce dearth shortage shortfall insufficient lack
understaffed undermanned shorthanded shortage
plenty ample enough sufficient
extra further additional
union federation
complain complaint gripe moan grumble grievance
row quarrel squabble feud argument disagreement dispute grievance
accuse accusation claim allege allegation
quiz grill interrogate interrogation interview
testimony testify statement
gauge appraise appraisal judge evaluate evaluation assess assessment
score grade rating verdict judgement judgment rated judged
medal honour commendation award
money cash dosh funds funding finance finances financial budget
spend spent outlay spending expenditure
price expense expenses cost
pricey expensive costly
cheap inexpensive affordable
cuts cutback austerity economies savings
cut slash trim lessen lower decrease reduce reduction
fall fell fallen drop dip slump plunge plummet decrease reduction decline
rise rose risen soar surge climb jump rocket grow grew growth increase
widen enlarge broaden extend expansion expand
squander waste wasteful inefficient inefficiency
productive productivity economical efficient efficiency
buy bought purchase procure procurement
pact contract agreement
perk upside advantage benefit
awful terrible dreadful dire appalling atrocious abysmal woeful lousy shocking disgraceful poor inadequate
rubbish crap useless hopeless pathetic shoddy dismal ropey duff poor weak inadequate
bad badly substandard unsatisfactory unacceptable deficient poor poorly inadequate
mediocre middling passable satisfactory adequate
great decent nice positive good
excellent brilliant superb fantastic terrific stellar exceptional outstanding good
sturdy solid robust strong strength
tough stern strict stringent
tough tricky challenge challenging difficult
easy easily simple simply straightforward
trouble snag hitch glitch headache difficulty difficulties problem issue
flaw fault defect deficiency deficiencies weakness shortfall shortcoming failing
mistake blunder gaffe bungle howler lapse error failing
flop fiasco shambles botch unsuccessful fail failure failing
mess chaos chaotic shambles shambolic disarray muddle disorganised
wrong wrongly mistaken erroneous inaccurate incorrect incorrectly
untrue bogus false
precise precisely exact exactly accurate accurately correct correctly
suitable suitably fitting apt proper properly appropriate appropriately
unsuitable improper unseemly inappropriate
careless sloppy slapdash slipshod lax remiss negligent negligence
wary cautious prudent careful
painstaking meticulous rigorous detailed comprehensive thorough thoroughly
steady unvarying consistent
patchy uneven erratic variable inconsistent
succeed success fruitful successful effective
feeble toothless useless weak ineffective
better upgrade boost enhance enhancement strengthen improve improvement
headway progress
overhaul revamp restructure modernise modernisation transform transformation reform change
worse worsen worsening regress decline deteriorate deterioration
calibre standard quality
vital crucial essential key important importance
compulsory obligatory mandatory
big huge massive enormous vast sizeable large substantial significant
tiny slight small
grave severe major serious
petty trivial trifling minor
primary principal core main
whole entire total overall
wholly totally entirely fully
obvious plain apparent clear clearly
vague woolly murky ambiguous confusing unclear
latest recent recently
outdated outmoded antiquated obsolete
rife rampant widespread prevalent common
seldom infrequent uncommon rare rarely
often frequent frequently repeatedly regularly routinely
normally typically mostly usually generally
nonstop constant constantly continual continually ongoing continuous continuously
slam slate blast lambast rap condemn castigate criticise criticism concern concerned
worry worried alarm alarming anxious uneasy unease disquiet fear concern concerned
scared afraid frightened terrified fear
praise hail laud applaud commend acclaim compliment plaudits pleased
heartening hopeful encouraging positive
happy glad delighted chuffed thrilled satisfied satisfaction pleased
unhappy disgruntled displeased discontented dissatisfied dissatisfaction
disappointed disappointing disappointment dismay
angry anger furious fury irate outrage
comfort reassure reassurance
sorry apologise apology apologies
promise pledge vow commitment
warn alert caution
refuse refusal reject rejection
admit concede accept acknowledge
anticipate foresee expect expectation
predict prediction forecast
help aid assist assistance support
guard shield protect protection safeguard
safe safely safety secure security
thwart avert foil deter deterrent deterrence prevent prevention
hamper hinder impede obstruct disrupt disruption
fix mend repair remedy remedies solve resolve rectify address
upshot consequence result outcome
influence impact
begin began begun launch commence start
finish conclude conclusion complete
rollout enact introduce implement implementation
give gave offer supply provide
acquire obtain receive
send sent dispatch deploy deployment
allot distribute distribution assign allocate allocation
prove display show shown demonstrate
think thought believe consider
aware awareness knew knowledge understanding
grasp comprehend understand understood
try tried attempt endeavour effort seek sought
allow permit authorise enable
permission approval authorisation consent
compel coerce coercion coercive
preserve uphold sustain retain maintain
lose lost loss mislay mislaid
lure entice attract
motivate motivation inspire
watch observe observation monitor
concentrate focus
triage prioritise priority priorities
underline emphasise highlight
benchmark compare comparison
alter alteration amend amendment adjust modify change
adaptable agile flexible flexibility
swap substitute replace replacement
scrap abolish ditch withdraw remove
handover transfer
frank openness transparent transparency open
ethos atmosphere mindset culture
visibility visible presence
diligent hardworking industrious dedicated tireless
brave bravery courage courageous heroic hero
weaken erode undermine
computer laptop pc
tech technological technology digital
internet web online
webpage website
stats statistics figures data
camera cam bodycam cctv film video footage
photo picture image snap photograph photographic
drone uav
helicopter chopper
lab laboratory laboratories
delete erase wipe
yearly annually annual
timetable timeframe schedule deadline timescale
upcoming forthcoming future
prior former earlier previous previously
stopgap interim provisional temporary
multiple various
amount quantity volume number
percent percentage proportion
size magnitude extent scale
curb cap restrict restriction limit
trend pattern tendency
array variety range
estimate guess approximate
house dwelling home
shop shopkeeper retailer retail
firm company companies business
car motor automobile fleet vehicle
motorbike motorcycle moped
bike bicycle pushbike
lorry lorries truck hgv
motorist driver
crash smash prang collision
highway roadway road
countryside rural
countrywide nationwide national
worldwide global international
border frontier boundary boundaries
protest protester demo rally
clash confrontation conflict
friction tension
vote ballot election
instance example
chance opportunity opportunities
alternative option
outsider independent external
private privacy confidential confidentiality
leak reveal divulge disclose disclosure
rehab rehabilitate rehabilitation
steer divert
gather compile collect collection capture
reluctant reluctance unwilling hesitant
loophole hole gap
hurdle obstacle barrier
trustworthy reliable reliability credible
dodgy dubious suspicious
intricate complicated complex complexity
inventive pioneering groundbreaking innovation innovative
ready readiness prepared preparedness
decisive resolute decisively
dodge shirk evade avoid
defuse calm
drill rehearsal exercise
uncertain unsure doubtful uncertainty
link tie connection
poverty deprived deprivation
pregnant pregnancy maternity
rebuild regain restore
symptom indicator indication sign
ingrained entrenched embedded
needless pointless unnecessary
refuge shelter
interpreter translator
covid coronavirus pandemic
contractor outsource outsourced
shut closure close
rely reliance depend
steps measures action
dog canine
fiddle fudge falsify manipulate
cronyism nepotism favouritism
freebie gift hospitality
yardstick criterion criteria
`;

/**
 * For the words that are said, the everyday ones that no text says: `[unsaid, said]`, a line each.
 * Takes the stems of all words that the texts say.
 */
export function everydayWords(stems: ReadonlySet<string>): [unsaid: string, said: string][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const words = line.split(' ');
      const isSaid = (word: string) => stems.has(stem(word));
      const [unsaid, said] = [words.filter((word) => !isSaid(word)), words.filter(isSaid)];
      return unsaid.length > 0 && said.length > 0 ? [[unsaid.join(' '), said.join(' ')]] : [];
    });
}
