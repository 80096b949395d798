/** Who shaped a study and is thanked for it in an edition, as each of them chose. */
@NullMarked
package org.zajedno.dissemination.acknowledgement;

import org.jspecify.annotations.NullMarked;
