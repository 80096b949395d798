/** The desk at which researchers answer a review: its comments by passage and concern, and answers drafted and released together. */
package org.zajedno.panels.responseboard;
