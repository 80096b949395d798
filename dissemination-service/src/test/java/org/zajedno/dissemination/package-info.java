/** Tests of the service as a whole. */
package org.zajedno.dissemination;
