/** Tests of review requests. */
package org.zajedno.panels.review;
