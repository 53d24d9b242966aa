import { cases } from '../cases.world.ts'

cases('num.rate', {
  severity: 'error',
  found: [
    '7 of 12 users finished the task (⟦52%⟧).',
    '136/2,519 (⟦5.8%⟧) of them converted.',
    'In the study 3 out of 8 teams agreed (⟦43%⟧).',
    '⟦5.4%⟧ (163/2,519) signed up.',
    'We saw 1,204 of 30,112 visitors click (⟦5.00%⟧).',
    '- Control: 2,519 users, 136 conversions (⟦6.4%⟧)\n- Treatment: 2,481 users, 160 conversions (6.45%)',
    '| Variant | Users | Conversions | Rate |\n|---|---|---|---|\n| Control | 2,530 | 135 | ⟦0.0634⟧ |\n| B | 2,470 | 159 | 0.0644 |',
    'Of 9 interviews, 4 of 9 users mentioned price (⟦54%⟧).',
    '45 of 60 customers renewed (⟦85%⟧).',
    '12 of 15 users (⟦75%⟧); the rest gave up.',
  ],
  left: [
    '7 of 12 users finished the task (58%).',
    '136/2,519 (5.4%) of them converted.',
    '3 of 12 users failed (75%): the others finished.',
    '7 of 12 users finished the task (60%).',
    '7 of the 12 teams responded (80% of the target).',
    '2 of 3 phases are done (65% of the budget is spent).',
    'On 3/12 (15% of the traffic) we start.',
    'A 50/50 split (100%) of the traffic.',
    'About 7 of 12 users (~55%) finished.',
    'Question 3 of 10 (15%).',
    '1,204 of 30,112 visitors clicked (4.0%).',
    '5 of 8 milestones (63%), 1 of 8 dropped (13%).',
  ],
})

cases('stat.grim', {
  severity: 'question',
  found: [
    '⟦57%⟧ of 12 users finished.',
    '⟦31%⟧ of the 9 participants agreed.',
    'We heard that ⟦47%⟧ of our 11 customers churned.',
    '⟦12.5%⟧ of 9 respondents said so.',
    '⟦66.7%⟧ of 10 testers passed.',
    '⟦52%⟧ of 7 people preferred it.',
    '⟦1%⟧ of 30 users left.',
    '⟦33.0%⟧ of 6 teams moved.',
    '⟦88%⟧ of 15 accounts upgraded.',
    '⟦21%⟧ of 17 users asked.',
  ],
  left: [
    '58% of 12 users finished.',
    '33% of 9 participants agreed.',
    '60% of 12 users finished.',
    'About 57% of 12 users finished.',
    '57% of 1,200 users finished.',
    '57% of users finished.',
    '57% of 100 users finished.',
    '12% of 4 GB is used.',
    '25% of 40 people came.',
    '67% of 6 teams moved.',
  ],
})

cases('num.lift', {
  severity: 'error',
  found: [
    'Conversion rose from 4.2% to 4.6% (⟦+19%⟧).',
    'Time fell from 36 mins to 9 mins, a ⟦65%⟧ drop.',
    'Revenue went from $12.30 to $13.10 (⟦+9.5%⟧).',
    'p95 went from 900 ms to 600 ms (⟦-45%⟧).',
    'Weekly signups: 1,200 → 1,500 (⟦+20%⟧).',
    'It grew by ⟦50%⟧, from 40 to 90 users.',
    'We saw a ⟦12%⟧ lift in conversion (4.20% to 4.60%).',
    'Errors dropped from 2 hours to 30 minutes (⟦-50%⟧).',
    'Throughput rose from 100 to 250 requests (⟦1.8x⟧).',
    'Conversion rose from 4.20% to 4.60%, up ⟦0.9 pp⟧.',
    'Control: 4.20%. Treatment: 4.60%. Lift: ⟦+12.5%⟧ relative.',
    '| Metric | Control | Treatment | Lift |\n|---|---|---|---|\n| Conversion | 4.20% | 4.60% | ⟦+19.5%⟧ |',
  ],
  left: [
    'Indexing time is decreased by 75% from 36 mins to 9 mins.',
    'Conversion rose from 4.2% to 4.6% (+9.5%).',
    'Conversion rose from 4.2% to 4.6%, a 10% lift.',
    'Conversion rose from 4.2% to 4.6% (+0.4 pp).',
    'Conversion rose from 4.2% to 4.6%, 40 bps.',
    'Revenue went from $12.30 to $13.10 (+6.5%).',
    'Unique visitors went from 1,025 to 1,267, about 20%.',
    'It takes 5% to 10% longer.',
    'Roll out from 5% to 25%, then watch a 10% change in errors.',
    'Signups rose from 4.2% to 4.6% and revenue grew 12%.',
    'Throughput rose from 100 to 250 requests (2.5x).',
    'Control is 8.7% lower: 4.2% vs 4.6%.',
    'We raised the limit from 10 to 20, 5% of which is used.',
    'Errors dropped from 2 hours to 30 minutes (75%).',
    'A slider goes from 1% to 25%, with a 20% lift locked in.',
  ],
})

cases('num.pp-vs-percent', {
  severity: 'warning',
  found: [
    '85.1% in the test group against 77.3% in the control group -- a ⟦7.8%⟧ difference!',
    'Conversion rose from 10% to 12%, a ⟦2%⟧ increase.',
    'Conversion rose from 4.20% to 4.60% (⟦+0.4%⟧).',
    'Retention fell from 31.5% to 29.5%, down ⟦2%⟧.',
    'A ⟦2%⟧ lift (from 12.0% to 14.0%).',
    'Control: 4.20%. Treatment: 4.60%. Lift: ⟦0.4%⟧ relative.',
    'Conversion rose from 4.20% to 4.60% (⟦+9.5 pp⟧).',
    'Opt-in went from 40% to 50%, an increase of ⟦10%⟧.',
    'NPS promoters: 42.0% → 45.0% (⟦+3%⟧).',
    '| Metric | Control | Treatment | Relative lift |\n|---|---|---|---|\n| Conversion | 4.20% | 4.60% | ⟦+0.4%⟧ |',
  ],
  left: [
    '85.1% against 77.3%, a difference of 7.8 percentage points.',
    'Conversion rose from 10% to 12%, a 20% increase.',
    'Conversion rose from 4.2% to 4.6% (0.4% absolute).',
    'Conversion rose from 4.2% to 4.6% (+0.4pp, +9.5%).',
    'Retention fell from 31.5% to 29.5%, down 2 points.',
    'Prices rose from $10 to $12, a 20% increase.',
    'A 2 pp lift (from 12% to 14%).',
    'Opt-in went from 40% to 50%, an increase of 25%.',
    'From 2% to 4%, that is 2x.',
    'From 50% to 100% (+100%).',
  ],
})

cases('num.formula', {
  severity: 'error',
  found: [
    'Value: ⟦1,400 × 5.2 × 68 + 1,400 × 32 = $624K⟧.',
    'The range is ⟦32767 - 30000 = 12767⟧.',
    'Cost: ⟦40 hours × 5 people = 250 hours⟧.',
    'That is ⟦$12 × 1,000 users = $120,000⟧ a month.',
    'In sum ⟦3 + 4 + 5 = 13⟧ points.',
    'Capacity: ⟦5 people × 8 days − 4 days = 40 days⟧.',
    'Share: ⟦45 / 60 = 80%⟧.',
    'Total is (⟦10 + 5) × 4 = 50⟧ calls.',
    'Savings are ⟦20% × 5,000 = 2,500⟧ seats.',
    'We expect ⟦2,000 × 12 ≈ 40,000⟧ calls.',
  ],
  left: [
    'Value: 1,400 × 5.2 × 68 + 1,400 × 32 = $539,840.',
    'Value: 1,400 × 5.2 × 68 + 1,400 × 32 = $540K.',
    'Cost: 40 hours × 5 people = 200 hours.',
    'Share: 45 / 60 = 75%.',
    'Savings are 20% × 5,000 = 1,000 seats.',
    '1/3 = 33%.',
    '500/day × 14 days = 7,000.',
    'We expect 2,000 × 12 ≈ 24,000 calls.',
    'Rate (80/125), p = 0.04.',
    'x × 5 × 3 = 30.',
    '50 experiments + 20 fetches = ~21 calls.',
    '45 days + 2 weeks = 3 months.',
    '2,000 steps /1 km = 1,350 on a bike.',
    '34 + 6 = 40B.',
    'With a = 3 and b = 4 we are done.',
    'sqrt(16) + 2 = 6.',
    '10 + 5 = 15 and 15 + 5 = 20.',
  ],
})

cases('num.total', {
  severity: 'warning',
  found: [
    '| Item | Hours |\n|---|---|\n| A | 10 |\n| B | 12 |\n| Total | ⟦24⟧ |',
    '| Item | Cost |\n|---|---|\n| A | $10 |\n| B | $12 |\n| C | – |\n| **Total** | **⟦$32⟧** |',
    '| Team | Tickets |\n|---|---|\n| A | 1,010 |\n| B | 1,200 |\n| Sum | ⟦2,120⟧ |',
    '<table><tr><th>Item</th><th>Points</th></tr><tr><td>A</td><td>3</td></tr><tr><td>B</td><td>5</td></tr><tr><td>Total</td><td>⟦9⟧</td></tr></table>',
    'Item\tPoints\nA\t3\nB\t5\nTotal\t⟦9⟧',
  ],
  left: [
    '| Item | Hours |\n|---|---|\n| A | 10 |\n| B | 12 |\n| Total | 22 |',
    '| Page | Unique visitors |\n|---|---|\n| A | 10 |\n| B | 12 |\n| Total | 18 |',
    '| Channel | Users |\n|---|---|\n| A | 10 |\n| B | 12 |\n| Total | 18 |',
    '| Item | Average |\n|---|---|\n| A | 10 |\n| B | 12 |\n| Total | 11 |',
    'Top customers:\n\n| Item | Orders |\n|---|---|\n| A | 10 |\n| B | 12 |\n| Total | 100 |',
    '| Item | Hours |\n|---|---|\n| A | 10 |\n| Subtotal | 10 |\n| B | 12 |\n| Total | 24 |',
    '| Item | Hours |\n|---|---|\n| A | 10 |\n| – of which a | 4 |\n| B | 12 |\n| Total | 22 |',
    '| Item | Hours |\n|---|---|\n| A | 10 | 3 |\n| B | 12 |\n| Total | 24 |',
    '| Item | Hours |\n|---|---|\n| A | ~10 |\n| B | 12 |\n| Total | 24 |',
    '| Item | Price |\n|---|---|\n| A | 10 |\n| B | 12 |\n| Total | 24 |',
    '| Item | Load |\n|---|---|\n| A | 1.2k |\n| B | 3.1k |\n| Total | 4,312 |',
  ],
})

cases('num.total', {
  severity: 'error',
  found: [
    '| Item | Hours | Points |\n|---|---|---|\n| A | 10 | 3 |\n| B | 12 | 5 |\n| Total | 22 | ⟦9⟧ |',
    '| Item | Hours | Points | Cost |\n|---|---|---|---|\n| A | 10 | 3 | $5 |\n| B | 12 | 5 | $6 |\n| Total | ⟦21⟧ | 8 | $11 |',
  ],
  left: ['| Item | Hours | Points |\n|---|---|---|\n| A | 10 | 3 |\n| B | 12 | 5 |\n| Total | 22 | 8 |'],
})

cases('num.share-sum', {
  severity: 'warning',
  found: [
    '| Source | Share of traffic |\n|---|---|\n| Search | ⟦45%⟧ |\n| Direct | 35% |\n| Social | 30% |',
    '| Criterion | Weight |\n|---|---|\n| Value | ⟦40%⟧ |\n| Effort | 30% |\n| Risk | 20% |',
    '| Plan | % of users |\n|---|---|\n| Free | ⟦70%⟧ |\n| Pro | 25% |\n| Team | 15% |',
    '| Team | Allocation |\n|---|---|\n| A | ⟦50%⟧ |\n| B | 30% |\n| C | 30% |',
  ],
  left: [
    '| Source | Share of traffic |\n|---|---|\n| Search | 45% |\n| Direct | 35% |\n| Social | 20% |',
    '| Source | Share |\n|---|---|\n| Search | 33.3% |\n| Direct | 33.4% |\n| Social | 33.4% |',
    '| Source | Share |\n|---|---|\n| Search | 45% |\n| Direct | 35% |\n| Social | 10% |',
    'Respondents could choose several answers.\n\n| Reason | Share |\n|---|---|\n| Price | 60% |\n| Speed | 50% |\n| Support | 30% |',
    '| Week | Traffic share |\n|---|---|\n| 1 | 25% |\n| 2 | 50% |\n| 3 | 100% |',
    '| Step | Conversion |\n|---|---|\n| Visit | 100% |\n| Sign up | 30% |\n| Pay | 5% |',
    '| Criterion | Weight |\n|---|---|\n| Value | 50% |\n| Effort | 30% |\n| Risk | 20% |',
  ],
})

cases('num.count-mismatch', {
  severity: 'warning',
  found: [
    '#### Conditions ⟦(4 types)⟧\n- name\n- size\n- kind',
    'There are ⟦three options⟧:\n\n- build\n- buy',
    '⟦Two things to keep in mind:⟧\n- a\n- b\n- c',
    'We have ⟦4 goals:⟧\n1. a\n2. b\n3. c',
    'The following ⟦5 steps:⟧\n- a\n- b\n- c',
    '## Risks ⟦(3 risks)⟧\n\n- one\n- two\n- three\n- four',
    'It has ⟦two parts:⟧\n\n1. a\n   - x\n   - y\n2. b\n3. c',
    'It consists of ⟦three phases:⟧\n- discovery\n- delivery',
  ].map((text) =>
    text
      .replace('⟦three options⟧:', '⟦three options:⟧')
      .replace(/There are ⟦/, '⟦There are ')
      .replace(/We have ⟦/, '⟦We have ')
      .replace(/The following ⟦/, 'The ⟦following ')
      .replace(/It has ⟦/, '⟦It has ')
      .replace(/It consists of ⟦/, 'It ⟦consists of '),
  ),
  left: [
    '#### Conditions (3 types)\n- name\n- size\n- kind',
    '#### Conditions (4 types)\n- name\n- size/weight\n- kind',
    'There are three options:\n\n- build\n\nmore on that\n\n- buy\n- wait',
    'These two features:\n- a\n- b\n- c',
    'After all 8 tasks:\n- a\n- b',
    'The top 3 reasons:\n- a\n- b\n- c\n- d\n- e',
    'Most v1.5 features are already implemented:\n- a\n- b\n- c\n- d\n- e\n- f',
    'There are two problems:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |',
    'There are two main ways:\n - a\n - b\n\nRelated issues:\n- x\n- y\n- z',
    'In two parts:\n1. a\n- x\n- y\n2. b\n- z',
    '## Goals (3 months)\n- a\n- b',
  ],
})

cases('num.summary-vs-table', {
  found: [
    '| Page | Unique visitors |\n|---|---|\n| A | 10 |\n| B | 12 |\n| C | 30 |\n\nIn total:\n- Blogs had ⟦20⟧ unique visitors.\n- Docs had 25 unique visitors.',
    '| Page | Orders |\n|---|---|\n| A | 10 |\n| B | 12 |\n| C | 30 |\n\nTotal:\n- Blogs: ⟦20⟧ orders\n- Docs: 25 orders',
  ],
  left: [
    '| Page | Unique visitors |\n|---|---|\n| A | 10 |\n| B | 12 |\n| C | 30 |\n\nIn total:\n- Blogs had 22 unique visitors.\n- Docs had 30 unique visitors.',
    '| Page | Orders |\n|---|---|\n| A | 10 |\n| B | 12 |\n| C | 30 |\n\nIn total:\n- Blogs had 20 visits.\n- Docs had 25 visits.',
    '| Page | Orders |\n|---|---|\n| A | 10 |\n| B | 12 |\n| C | 30 |\n\n## Elsewhere\n\nIn total:\n- Blogs had 20 orders.\n- Docs had 25 orders.',
    '| Page | Orders |\n|---|---|\n| A | 10 |\n| B | 12 |\n| C | 30 |\n\nFor example:\n- Blogs had 20 orders.\n- Docs had 25 orders.',
  ],
})
