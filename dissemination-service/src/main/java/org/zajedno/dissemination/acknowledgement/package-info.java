/** Who shaped a study and is thanked for it in an edition, as each of them chose. */
package org.zajedno.dissemination.acknowledgement;
