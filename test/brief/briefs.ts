/** A brief and what is read from it: the name, the capabilities as sentences, the numbers with their meaning, what is fixed. */
export type Case = { brief: string; name: string; does: string[]; facts: string[]; fixed: string[] };

/** `measure | role | statistic | bound | of noun | per thing`; `-` is a number whose meaning the brief leaves open. */
export const briefs: Case[] = [
  {
    brief:
      "system design for a video upload service: users upload videos up to 1 GB, processed within 5 minutes p95, a notification when complete, 1000 uploads/day, 99.9% uptime, under $0.50 per video",
    name: "Video Upload Service",
    does: ["Users upload videos up to 1 GB", "The service offers a notification when complete"],
    facts: [
      "1 GB | size | max | of video",
      "5 min | latency | p95",
      "1,000 /day | rate | of upload",
      "99.9 % | availability",
      "0.50 USD | unit-cost | per video",
    ],
    fixed: [],
  },
  {
    brief:
      "url shortener for our marketing team: 5 million new links per month, 100:1 reads to writes, redirects under 50 ms p99, links kept 5 years, 99.99% uptime, $5k/month",
    name: "URL Shortener",
    does: [],
    facts: [
      "5 million /month | rate | of link",
      "100 | ratio",
      "50 ms | latency | p99 | of redirect",
      "5 year | retention | of link",
      "99.99 % | availability",
      "5,000 USD/month | budget",
    ],
    fixed: [],
  },
  {
    brief:
      "order service: customers place orders, pay by card and track delivery; 20k orders a day with a 4x evening peak, p99 under 200ms, RPO 5 min, RTO 1 hour, three regions, PostgreSQL on AWS",
    name: "Order Service",
    does: ["Customers place orders", "Customers can pay by card", "Customers can track delivery"],
    facts: [
      "20,000 /day | rate | of order",
      "4 | peak",
      "200 ms | latency | p99",
      "5 min | durability",
      "1 h | recovery",
      "3 | count | of region",
    ],
    fixed: ["cloud: AWS", "stack: PostgreSQL"],
  },
  {
    brief:
      "Design a ride-hailing app for 3 cities: 150k ride requests a day, evening peak about 5x the average, drivers send their position every 5 s, matching within 10 s for 95% of requests, 99.95 % for matching, $25k/month",
    name: "Ride-Hailing App",
    does: ["Drivers send their position every 5 s"],
    facts: [
      "3 | count | of city",
      "150,000 /day | rate | of request",
      "5 | peak",
      "5 s | interval | of driver",
      "10 s | latency | p95",
      "99.95 % | availability",
      "25,000 USD/month | budget",
    ],
    fixed: [],
  },
  {
    brief:
      "IoT telemetry: 2.5 million meters, each 96 readings once a day in a 3 hour window, kept 2 years, data must stay in the EU, GDPR",
    name: "IoT Telemetry",
    does: [],
    facts: [
      "2.5 million | count | of meter",
      "96 /day | rate | of reading | per meter",
      "3 h | - | of window",
      "2 year | retention",
    ],
    fixed: ["regulation: stay in the EU", "regulation: GDPR"],
  },
  {
    brief:
      "Telemedicine platform where doctors hold video consultations and patients book appointments. 50k daily active users, 2000 concurrent calls, HIPAA. The records system is down for about 2 hours a month.",
    name: "Telemedicine Platform",
    does: ["Doctors hold video consultations", "Patients book appointments"],
    facts: ["50,000 | count | of user", "2,000 | count | peak | of call", "2 h/month | - | of record"],
    fixed: ["regulation: HIPAA"],
  },
  {
    brief: "we need a booking system for tennis courts, 200 bookings a day, no double bookings, team of 2",
    name: "Booking System for Tennis Courts",
    does: [],
    facts: ["200 /day | rate | of booking", "2 | -"],
    fixed: ["must-not-lose: no double bookings", "exclusion: no", "team: team of"],
  },
  {
    brief:
      "Design a chat app with presence: 10M users, 200k messages per second at peak, messages delivered within 500 ms (p99), four nines, history kept for 1 year",
    name: "Chat App",
    does: ["The service offers presence"],
    facts: [
      "10 million | count | of user",
      "200,000 /s | rate | peak | of message",
      "500 ms | latency | p99 | of message",
      "99.99 % | availability",
      "1 year | retention | of history",
    ],
    fixed: [],
  },
  {
    brief:
      "POS inventory sync across 450 stores; each store sends 3 updates per minute; must survive 24 hours offline; zero data loss; under $3,000 a month",
    name: "POS Inventory Sync",
    does: ["Each store sends 3 updates per minute", "The service must survive 24 hours offline"],
    facts: [
      "450 | count | of store",
      "3 /min | rate | of update | per store",
      "24 h | outage",
      "3,000 USD/month | budget",
    ],
    fixed: ["must-not-lose: zero data loss"],
  },
  {
    brief:
      "photo sharing: members upload photos (average 4 MB, max 20 MB), tag friends and share albums, 30 TB of photos already stored, 1M daily uploads, 95% of feed loads within 300 ms",
    name: "Photo Sharing",
    does: ["Members upload photos (average 4 MB, max 20 MB)", "Members can tag friends", "Members can share albums"],
    facts: [
      "4 MB | size | avg | mean | of photo",
      "20 MB | size | max | of photo",
      "30 TB | size | total | of photo",
      "1 million /day | rate | of upload",
      "300 ms | latency | p95 | of load",
    ],
    fixed: [],
  },
  {
    brief:
      "Document e-signing: 10k documents daily, each up to 25 MB, signed documents retained 10 years, audit trail, SOC 2, 99.95% availability, cost at most 12 cents per document",
    name: "Document E-Signing",
    does: ["The service offers audit trail"],
    facts: [
      "10,000 /day | rate | of document",
      "25 MB | size | max | of document",
      "10 year | retention | of document",
      "99.95 % | availability",
      "0.12 USD | unit-cost | per document",
    ],
    fixed: ["regulation: SOC 2"],
  },
  {
    brief: "Users should be able to book tennis courts and pay online. Include diagrams and cost estimates.",
    name: "Book Tennis Courts and Pay Online",
    does: ["Users should be able to book tennis courts", "Users can pay online"],
    facts: [],
    fixed: [],
  },
  {
    brief: "Design a video platform",
    name: "Video Platform",
    does: [],
    facts: [],
    fixed: [],
  },
  {
    brief:
      "video transcoding pipeline, 20k videos per month, average 700 MB, ready in under 10 minutes for 95% of videos, budget $8k/month",
    name: "Video Transcoding Pipeline",
    does: [],
    facts: [
      "20,000 /month | rate | of video",
      "700 MB | size | avg | mean | of video",
      "10 min | latency | p95",
      "8,000 USD/month | budget",
    ],
    fixed: [],
  },
  {
    brief:
      "We want our lecturers to upload recordings up to 4 hours long; students watch them within 15 minutes of upload. About 60 recordings a day, kept for 3 semesters, GDPR, hosted in Germany",
    name: "Upload Recordings",
    does: ["Our lecturers can upload recordings up to 4 hours long", "Students watch them within 15 minutes of upload"],
    facts: [
      "4 h | size | max | of recording",
      "15 min | latency | of student",
      "60 /day | rate | of recording",
      "3 | - | of semester",
    ],
    fixed: ["regulation: GDPR", "regulation: hosted in Germany"],
  },
  {
    brief:
      "clip hosting: creators submit clips of at most 500 MB, 2 million clips a day with bursts of 6x, p99 ready in 90 s, 99.95 % available, 3 cents per clip, thumbnails and captions generated automatically",
    name: "Clip Hosting",
    does: ["Creators submit clips of at most 500 MB", "Thumbnails and captions are generated automatically"],
    facts: [
      "500 MB | size | max | of clip",
      "2 million /day | rate | of clip",
      "6 | peak",
      "90 s | latency | p99",
      "99.95 % | availability",
      "0.03 USD | unit-cost | per clip",
    ],
    fixed: [],
  },
  {
    brief: "QR code redirect service: 300 million scans a day, 40k new codes daily, p95 redirect < 30ms, five nines",
    name: "QR Code Redirect Service",
    does: [],
    facts: [
      "300 million /day | rate | of scan",
      "40,000 /day | rate | of code",
      "30 ms | latency | p95",
      "99.999 % | availability",
    ],
    fixed: [],
  },
  {
    brief: "a tiny link shortener for a club, 20 links a week, 500 clicks a day, under $10 a month",
    name: "Tiny Link Shortener for a Club",
    does: [],
    facts: ["20 /week | rate | of link", "500 /day | rate | of click", "10 USD/month | budget"],
    fixed: [],
  },
  {
    brief:
      "Lookup service for product prices: shops read prices 50,000 times per second at peak, merchants update 200 prices per second, reads must be under 20 ms at p99, never lose an update",
    name: "Lookup Service for Product Prices",
    does: ["Shops read prices 50,000 times per second at peak", "Merchants update 200 prices per second"],
    facts: ["50,000 /s | rate | peak | of price", "200 /s | rate | of price", "20 ms | latency | p99 | of read"],
    fixed: ["must-not-lose: never lose", "exclusion: never"],
  },
  {
    brief: "invoice API",
    name: "Invoice API",
    does: [],
    facts: [],
    fixed: [],
  },
  {
    brief:
      "Hotel reservations: guests search rooms, book a room and cancel; 4 million searches per day, 12k bookings per day, response under 300 ms p95, RPO 0, RTO 15 minutes, 99.95%, PCI DSS",
    name: "Hotel Reservations",
    does: ["Guests search rooms", "Guests can book a room and cancel"],
    facts: [
      "4 million /day | rate | of search",
      "12,000 /day | rate | of booking",
      "300 ms | latency | p95",
      "0 | durability",
      "15 min | recovery",
      "99.95 % | availability",
    ],
    fixed: ["regulation: PCI DSS"],
  },
  {
    brief:
      "clinic appointments for 35 clinics: 2,000 appointments a day; reminders by SMS 24 hours before; data kept ten years; on-prem; 99.5% during opening hours; at most EUR 900 per month",
    name: "Clinic Appointments",
    does: ["The service offers reminders by SMS 24 hours before"],
    facts: [
      "35 | count | of clinic",
      "2,000 /day | rate | of appointment",
      "24 h | interval | of sms",
      "10 year | retention | of data",
      "99.5 % | availability",
      "900 EUR/month | budget",
    ],
    fixed: ["on-prem: on-prem"],
  },
  {
    brief:
      "Grain elevator intake: farmers deliver 1.2k loads a day in harvest, three times the usual volume, every load is weighed and receipted within 20 seconds, ledger must never lose a receipt",
    name: "Grain Elevator Intake",
    does: ["Farmers deliver 1.2k loads a day in harvest"],
    facts: ["1,200 /day | rate | of load", "3 | peak", "20 s | latency"],
    fixed: ["must-not-lose: never lose"],
  },
  {
    brief:
      "Design an e-commerce checkout for 10k orders a day, peak 50 orders per second on Black Friday, p99 < 500 ms, cost below $0.02 per order",
    name: "E-Commerce Checkout",
    does: [],
    facts: [
      "10,000 /day | rate | of order",
      "50 /s | rate | peak | of order",
      "500 ms | latency | p99",
      "0.02 USD | unit-cost | per order",
    ],
    fixed: [],
  },
  {
    brief: "how would you design Dropbox?",
    name: "Dropbox",
    does: [],
    facts: [],
    fixed: [],
  },
  {
    brief:
      "technical specs for a rate limiter: 1M requests/s, decisions in <2ms p99, 99.999% availability, multi-region",
    name: "Rate Limiter",
    does: [],
    facts: ["1 million /s | rate | of request", "2 ms | latency | p99 | of decision", "99.999 % | availability"],
    fixed: ["cloud: multi-region"],
  },
  {
    brief:
      "Payments service: merchants charge cards, refunds, daily payouts, reconciliation with 3 banks; 500 tps peak, exactly once, PCI-DSS level 1",
    name: "Payments Service",
    does: ["Merchants charge cards", "The service offers refunds", "The service offers daily payouts"],
    facts: ["1 day | interval | of payout", "3 | count | of bank", "500 /s | rate | peak"],
    fixed: ["must-not-lose: exactly once", "regulation: PCI-DSS"],
  },
  {
    brief: "notification system sending 30 million push notifications/day, email and SMS; 90% delivered in 1 minute",
    name: "Notification System",
    does: ["The service offers email and SMS"],
    facts: ["30 million /day | rate | of notification", "1 min | latency | p90"],
    fixed: [],
  },
  {
    brief:
      "Need architecture for smart parking: 5,000 sensors report every 30 seconds, drivers find a free spot, city sees occupancy",
    name: "Smart Parking",
    does: ["5,000 sensors report every 30 seconds", "Drivers find a free spot", "City sees occupancy"],
    facts: ["5,000 | count | of sensor", "30 s | interval | of sensor"],
    fixed: [],
  },
  {
    brief:
      "LLM document assistant - employees ask questions about 2 TB of internal PDFs, answers within 8s p95, max $4k monthly, no data leaves our network, SSO with Okta",
    name: "LLM Document Assistant",
    does: ["Employees ask questions about 2 TB of internal PDFs"],
    facts: ["2 TB | size | total | of pdf", "8 s | latency | p95 | of answer", "4,000 USD/month | budget"],
    fixed: ["exclusion: no", "stack: Okta", "existing: SSO with Okta"],
  },
  {
    brief:
      "auction site: 80k concurrent bidders, bids visible to all within 200ms, 1,500 auctions per hour, audit trail kept 7 years",
    name: "Auction Site",
    does: [],
    facts: [
      "80,000 | count | peak | of bidder",
      "200 ms | latency | of bid",
      "1,500 /h | rate | of auction",
      "7 year | retention | of trail",
    ],
    fixed: [],
  },
  {
    brief:
      "warehouse robots: 400 robots send telemetry 10 times per second, commands must arrive within 100 ms, offline for up to 15 minutes",
    name: "Warehouse Robots",
    does: ["400 robots send telemetry 10 times per second"],
    facts: [
      "400 | count | of robot",
      "10 /s | rate | of telemetry | per robot",
      "100 ms | latency | of command",
      "15 min | outage",
    ],
    fixed: [],
  },
  {
    brief: "newsletter tool for 2M subscribers; send 4 campaigns a week; under half a million euros a year",
    name: "Newsletter Tool",
    does: ["The service shall send 4 campaigns a week"],
    facts: ["2 million | count | of subscriber", "4 /week | rate | of campaign", "500,000 EUR/year | budget"],
    fixed: [],
  },
  {
    brief: "Library management system for a school (1,200 pupils)",
    name: "Library Management System for a School",
    does: [],
    facts: ["1,200 | count | of pupil"],
    fixed: [],
  },
  {
    brief: "Build a multiplayer game backend; 100k CCU; tick rate 30 Hz; matchmaking in 5 seconds",
    name: "Multiplayer Game Backend",
    does: [],
    facts: ["100,000 | count | peak | of ccu", "30 | - | of hz", "5 s | latency"],
    fixed: [],
  },
  {
    brief: "migrate our monolith to microservices, 30 engineers, no downtime",
    name: "Migrate Our Monolith",
    does: ["The service shall migrate our monolith to microservices"],
    facts: ["30 | count | of engineer"],
    fixed: ["team: 30 engineers", "exclusion: no"],
  },
  {
    brief:
      "Ride sharing for rural areas, 300 rides/day; drivers accept a ride within 60 seconds; fare average $14; must work with spotty network",
    name: "Ride Sharing for Rural Areas",
    does: ["Drivers accept a ride within 60 seconds", "The service must work with spotty network"],
    facts: ["300 /day | rate | of ride", "60 s | latency | of driver", "14 USD | - | avg"],
    fixed: [],
  },
  {
    brief:
      "a podcast host: 10,000 shows, 25k episodes uploaded monthly (avg 60 MB), 40 TB egress a month, feeds answered in 100 ms p95",
    name: "Podcast Host",
    does: [],
    facts: [
      "10,000 | count | of show",
      "25,000 /month | rate | of episode",
      "60 MB | size | avg | mean | of episode",
      "40 TB/month | rate | of egress",
      "100 ms | latency | p95 | of feed",
    ],
    fixed: [],
  },
  {
    brief: "ETL: nightly import of 800 GB from SAP into BigQuery, done by 6 am, at most 1 hour late",
    name: "ETL",
    does: ["The service offers nightly import of 800 GB from SAP into BigQuery"],
    facts: ["1 day | interval | of import", "800 GB | size | of import", "1 h | latency"],
    fixed: ["stack: BigQuery", "stack: SAP"],
  },
  {
    brief:
      "Online exam: 12,000 students start at 9:00, answers autosaved every 10 s, zero data loss, results in 24 hours",
    name: "Online Exam",
    does: ["12,000 students start at 9:00", "Answers are autosaved every 10 s"],
    facts: ["12,000 | count | of student", "10 s | interval | of answer", "24 h | latency | of result"],
    fixed: ["must-not-lose: zero data loss"],
  },
  {
    brief: "Design a distributed cache with 99.99 percent availability and 5 millisecond reads",
    name: "Distributed Cache",
    does: [],
    facts: ["99.99 % | availability", "5 ms | latency | of read"],
    fixed: [],
  },
  {
    brief: "Design Instagram",
    name: "Instagram",
    does: [],
    facts: [],
    fixed: [],
  },
  {
    brief:
      "Feature design: comments on articles. Readers write comments, authors moderate them; 300 comments a minute during elections, visible within 2 seconds",
    name: "Comments on Articles",
    does: ["Readers write comments", "Authors moderate them"],
    facts: ["300 /min | rate | of comment", "2 s | latency"],
    fixed: [],
  },
  {
    brief:
      "architecture planning: move nightly payroll for 18,000 employees to a service; one run per month, finished within 4 hours, must never pay twice, SOX",
    name: "Move Nightly Payroll",
    does: ["The service shall move nightly payroll for 18,000 employees to a service"],
    facts: [
      "1 day | interval | of payroll",
      "18,000 | count | of employee",
      "1 /month | rate | of run",
      "4 h | latency",
    ],
    fixed: ["must-not-lose: never pay twice", "regulation: SOX"],
  },
  {
    brief:
      "Technical specs for a vehicle telematics gateway - 60,000 trucks, one position every 30 seconds from each, MQTT, kept 18 months, EU only",
    name: "Vehicle Telematics Gateway",
    does: ["The service offers MQTT"],
    facts: ["60,000 | count | of truck", "30 s | interval | of position", "18 month | retention"],
    fixed: ["regulation: EU only"],
  },
  {
    brief:
      "We're building an online pharmacy; prescriptions need approval by a pharmacist, 900 prescriptions per day, HIPAA, 99.95 percent availability",
    name: "Online Pharmacy",
    does: ["Prescriptions need approval by a pharmacist"],
    facts: ["900 /day | rate | of prescription", "99.95 % | availability"],
    fixed: ["regulation: HIPAA"],
  },
  {
    brief:
      "I need a stock photo search: 80 million images, 400 searches per second, results in 250 milliseconds at the 95th percentile, 12 TB index",
    name: "Stock Photo Search",
    does: [],
    facts: [
      "80 million | count | of image",
      "400 /s | rate | of search",
      "250 ms | latency | p95 | of result",
      "12 TB | size | of index",
    ],
    fixed: [],
  },
  {
    brief:
      "Could you please architect a food delivery platform with 2,500 restaurants? Peak is 120 orders per minute at lunch. Couriers are matched in less than 15 seconds. Budget: €18k per month.",
    name: "Food Delivery Platform",
    does: [],
    facts: [
      "2,500 | count | of restaurant",
      "120 /min | rate | peak | of order",
      "15 s | latency | of courier",
      "18,000 EUR/month | budget",
    ],
    fixed: [],
  },
  {
    brief:
      "Smart meter head-end: 3M meters push 4 readings per hour; must survive 6 hours of network outage without losing data; on-premises",
    name: "Smart Meter Head-End",
    does: ["3M meters push 4 readings per hour"],
    facts: ["3 million | count | of meter", "4 /h | rate | of reading", "6 h | outage"],
    fixed: ["must-not-lose: without losing", "on-prem: on-premises"],
  },
  {
    brief: "design a gym check-in kiosk",
    name: "Gym Check-In Kiosk",
    does: [],
    facts: [],
    fixed: [],
  },
  {
    brief:
      "Ticketing for a stadium: 45,000 seats, on-sale peak 9,000 requests per second, a seat is held for 10 minutes, no double selling",
    name: "Ticketing for a Stadium",
    does: [],
    facts: ["45,000 | count | of seat", "9,000 /s | rate | peak | of request", "10 min | interval | of seat"],
    fixed: ["must-not-lose: no double selling", "exclusion: no"],
  },
  {
    brief:
      "crypto exchange order book, 1M orders/sec, sub-millisecond matching, five nines, RPO 0, RTO under 30 seconds",
    name: "Crypto Exchange Order Book",
    does: ["The service offers sub-millisecond matching"],
    facts: ["1 million /s | rate | of order", "99.999 % | availability", "0 | durability", "30 s | recovery"],
    fixed: [],
  },
  {
    brief:
      "Kubernetes operator for database backups: nightly dumps of 150 databases, up to 2 TB each, encrypted, restored within 2 hours, kept 35 days",
    name: "Kubernetes Operator for Database Backups",
    does: ["The service offers nightly dumps of 150 databases", "As the brief asks: encrypted"],
    facts: [
      "1 day | interval | of dump",
      "150 | count | of database",
      "2 TB | size | max | of database",
      "2 h | recovery",
      "35 day | retention",
    ],
    fixed: ["stack: Kubernetes"],
  },
  {
    brief:
      "Help desk with email intake, SLA timers and a knowledge base for 40 agents and 3,000 tickets a month; SSO; at most $1,500 monthly",
    name: "Help Desk",
    does: [
      "The service offers email intake",
      "The service offers SLA timers and a knowledge base for 40 agents and 3,000 tickets a month",
      "The service offers SSO",
    ],
    facts: ["40 | count | of agent", "3,000 /month | rate | of ticket", "1,500 USD/month | budget"],
    fixed: [],
  },
  {
    brief: "survey tool: 1k surveys a month, avg 200 answers each, CSV export",
    name: "Survey Tool",
    does: ["The service offers CSV export"],
    facts: ["1,000 /month | rate | of survey", "200 | count | avg | mean | of answer | per survey"],
    fixed: [],
  },
];
