/** Recommendations, without script. */
@NullMarked
package org.partnershipportal.promises.recommendation.web;

import org.jspecify.annotations.NullMarked;
