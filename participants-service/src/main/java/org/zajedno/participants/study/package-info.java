/** Studies with their grant and reporting periods, the sites where they run, and the organisations that run them. */
package org.zajedno.participants.study;
