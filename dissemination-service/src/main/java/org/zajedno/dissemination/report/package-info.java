/** The funder's tables: dissemination and communication activities of a reporting period. */
@NullMarked
package org.zajedno.dissemination.report;

import org.jspecify.annotations.NullMarked;
