/** Tests of what a panel reads about what it said. */
package org.zajedno.panels.yousaidwedid;
