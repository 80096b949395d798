/** Tests of meetings. */
package org.zajedno.panels.meeting;
