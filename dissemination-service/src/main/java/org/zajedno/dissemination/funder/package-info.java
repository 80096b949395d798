/** Who pays for studies, and the sentences that funders want in what comes out of them. */
@NullMarked
package org.zajedno.dissemination.funder;

import org.jspecify.annotations.NullMarked;
