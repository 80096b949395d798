/** Reports on involvement by the GRIPP2 checklists, built from what was kept as evidence, and frozen to be cited. */
@NullMarked
package org.zajedno.panels.gripp;

import org.jspecify.annotations.NullMarked;
