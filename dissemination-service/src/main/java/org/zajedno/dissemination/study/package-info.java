/** What this service knows of the studies whose results it disseminates. */
package org.zajedno.dissemination.study;
