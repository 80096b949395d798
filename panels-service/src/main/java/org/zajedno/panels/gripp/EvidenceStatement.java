package org.zajedno.panels.gripp;

import java.util.List;

/** What the evidence says about an item, and where it can be read up. */
record EvidenceStatement(String text, List<String> evidenceRefs) {}
