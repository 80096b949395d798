/** Tests of the rules of thanks. */
package org.zajedno.dissemination.acknowledgement;
