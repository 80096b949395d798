/** Reports on involvement by the GRIPP2 checklists, built from what was kept as evidence, and frozen to be cited. */
package org.zajedno.panels.gripp;
