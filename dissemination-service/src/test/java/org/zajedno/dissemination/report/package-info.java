/** Tests of the rules of reports. */
package org.zajedno.dissemination.report;
