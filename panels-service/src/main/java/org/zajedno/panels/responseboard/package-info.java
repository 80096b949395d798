/** The response board of a review: its comments in groups, and responses that are drafted and released together. */
package org.zajedno.panels.responseboard;
