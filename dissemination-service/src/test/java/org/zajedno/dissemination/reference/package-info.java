/** Tests of the rules of reference data. */
package org.zajedno.dissemination.reference;
