/** The vault: who the participants are, encrypted, read by the data steward alone and never without a trace. */
package org.zajedno.participants.identity;
