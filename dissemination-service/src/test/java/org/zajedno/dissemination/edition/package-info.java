/** Tests of the rules of editions. */
package org.zajedno.dissemination.edition;
