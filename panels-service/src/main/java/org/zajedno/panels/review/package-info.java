/** Requests to the panels to review a version of a material. */
package org.zajedno.panels.review;
