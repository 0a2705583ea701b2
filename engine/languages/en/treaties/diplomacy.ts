/** Words that news writes around papers between states or parties to a war, hardly around those of firms and clinics. */
export const DIPLOMATIC: ReadonlySet<string> = new Set(
  `signed sign signing signatory signatories ratified ratify ratification accede acceded accession ministers minister
  ministry government governments parliament lawmakers envoy envoys ambassador diplomat diplomats diplomatic diplomacy
  president summit talks negotiators negotiations mediator mediators mediated brokered ceasefire truce peace war troops
  rebels rebel guerrillas insurgents militia faction factions army commander armed border borders sovereignty treaty
  treaties accord accords pact states nations countries parties members un united council bilateral multilateral
  international foreign capital withdraw withdrew withdrawal violated violation violating breach breached abide
  obligations implement implementation enforce warheads nuclear weapons refugees colonial independence republic kingdom
  trade tariffs`.split(/\s+/),
);
