import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ICONS } from '../icons';
import type { FigureView, IndicatorView, SectorView } from '../preview';
import { quoteView } from './quote';
import type { Say } from './view';

const BADGE_COLORS = { held: 'severe', forecast: 'informative', base: 'subtle', settled: 'brand' } as const;

/** The figures by sector and statistic; every figure opens to the sentence that it stands in. */
export const sectorsView = (sectors: readonly SectorView[], say: Say): TemplateResult => html`
  ${repeat(
    sectors,
    (sector) => sector.id,
    (sector) => html`
      <details class="sector" open>
        <summary>
          <span class="chevron">${ICONS.chevron}</span>
          <svg class="dot" aria-hidden="true" width="10" height="10" viewBox="0 0 10 10">
            <rect width="10" height="10" rx="3" fill=${sector.color} />
          </svg>
          <h3>${sector.label}</h3>
          <span class="count">${sector.count}</span>
        </summary>
        ${sector.indicators.map((indicator) => indicatorView(indicator, say))}
      </details>
    `,
  )}
`;

const indicatorView = (indicator: IndicatorView, say: Say): TemplateResult => html`
  <div class="indicator">
    <div class="indicator-name">
      <h4>
        ${indicator.name}${indicator.part ? html`<span class="part" lang="vi"> · ${indicator.part}</span>` : nothing}
      </h4>
      <span class="period">${indicator.period}</span>
    </div>
    ${repeat(
      indicator.figures,
      (figure) => figure.id,
      (figure) => figureView(figure, say),
    )}
  </div>
`;

const figureView = (figure: FigureView, say: Say): TemplateResult => html`
  <details class="figure" data-figure=${figure.id}>
    <summary>
      <span class="how ${figure.how}" title=${say(`how-${figure.how}`)}>
        ${ICONS[figure.how]}<span class="sr-only">${say(`how-${figure.how}`)}:</span>
      </span>
      <span class="texts">
        ${figure.hedge ? html`<span class="hedge">${figure.hedge}</span>` : nothing}
        <span class="value">${figure.value}</span>
        ${figure.detail ? html`<span class="detail">${figure.detail}</span>` : nothing}
        ${figure.period ? html`<span class="detail">${figure.period}</span>` : nothing}
        ${figure.badges.map(
          (badge) =>
            html`<fluent-badge
              appearance="tint"
              size="small"
              color=${BADGE_COLORS[badge.kind as keyof typeof BADGE_COLORS]}
              >${badge.text}</fluent-badge
            >`,
        )}
      </span>
    </summary>
    <div class="source">
      ${quoteView(figure.quote)}
      ${figure.suggestion ? html`<p class="suggestion">${figure.suggestion}</p>` : nothing}
      <p class="origin">${figure.howTexts.join(' · ')}</p>
    </div>
  </details>
`;
