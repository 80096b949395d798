/** What members gave to a released version, and how they want to be credited for it. */
package org.zajedno.panels.contribution;
