/** Who pays for studies, and the sentences that funders want in what comes out of them. */
package org.zajedno.dissemination.funder;
