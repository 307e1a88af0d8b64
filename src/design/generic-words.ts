/** Words that stand in every design and therefore say nothing of this one. */
const words = `
a about above according across additional additionally adequate adequately after all allow allows also always an and any appropriate appropriately approach are area
areas as aspect aspects at available based basic be been before being below best better between both but by can careful carefully case cases clear clearly
complete completely comprehensive concern concerns consider consideration considerations considered consist consists contain contains content could cover covers
critical current currently describe described describes description design designed designs detail detailed details different discuss discussed discusses do document
documentation documented documents does done each easily easy effective effectively efficient efficiently element elements ensure ensured ensures ensuring etc every
everything example examples excellent explain explained explains few fill first following for from full fully further future general generally give given gives good
great handle handled handles handling has have here high highly how however identified identify if important in include included includes including industry
information insert into is issue issues it its key kind large let like list listed lists main maintain maintained maintaining make makes many matter may
meet meets might model modern more most much must nature necessary need needed needs no none not note of on one only operation operations or order other our out
outline outlined outlines over overall overview own part parts place plan planned plans please point points possible practice practices present presented
presents principle principles proper properly provide provided provides providing purpose put ready real relevant required requirement requirements
respect respective response responsible result results right robust same seamless seamlessly section sections see seriously set several shall should show shown shows simple smooth
smoothly so solid solution some specific specify specified standard standards state stated strategy strategies strong subsection such sufficient suitable
summarise summarize support supported supports system system's systems take taken takes than that the their them there these they thing things this those through time to together
topic topics track type types under understand up us use used useful user users uses using utmost various very via was way ways we well what when where whether which while
who whole why will with within without work works world would write you your
architecture architectural component components breakdown responsibility responsibilities data flow flows diagram diagrams api apis contract contracts endpoint
endpoints interface interfaces scale scaling scalable scalability scaled growth load performance performant failure failures mode modes fault mitigation mitigations mitigate mitigated risk risks
recover recovery cost costs estimate estimated estimates estimation budget secure security secured monitoring monitor monitored observability alert alerts alerting metric metrics trade-off trade-offs tradeoff tradeoffs
decision decisions question questions open scope boundary boundaries functional non-functional nonfunctional quality attributes application software
feature features functionality platform reliable process processes processing project team teams product business stakeholder stakeholders technology technologies technical
technologie define defined defines develop developed development implement implemented implementation implementing level levels monthly raise raised happen happens
name names named here there lorem ipsum two three four five six first second third last step steps number numbers reviewed approved verified checked completed finished todo tbd mind serves serve sort kind etc. ie eg value values item items text placeholder leverage leverages leveraging deliver delivers delivering layer layers utilize utilizes latest optimal optimally crucial essential vital achieve achieves goal goals tool tools measure measures continuous continuously regular regularly constantly reliability reliably maintainable maintainability availability available scalably efficiently quickly fast faster modular flexible flexibility extensible extensibility sustainable powerful advanced innovative modernized trusted protect protects protected guarantee guarantees minimize minimizes maximize optimize optimizes optimized review reviews address addresses addressed potential possible critical environment environments operational success successful easily deploy deployed deployment organization business value need adapt adapts grow grows increasing increase strive strives excellence remain remains cost-effective well-designed well-thought-out extend extended high-quality wiki summary conclusion introduction throughout beyond future-ready dynamic holistic ecosystem stack things leading follow follows something someone anything ideal ideally overall expected future-proof state-of-the-art best-practice best-in-class cutting-edge world-class enterprise-grade
`;

export const generic: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
