/** What this service knows of the events at which works are presented. */
package org.zajedno.dissemination.event;
