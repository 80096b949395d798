/** The funder's tables: dissemination and communication activities of a reporting period. */
package org.zajedno.dissemination.report;
